package ru.mentorcentre.profile;

/** What the centre works on (domain §0 table). */
public enum MentoringDirection implements RuleOption {
    @OptionText(title = "сопровождение ШНОР и ШССУ", effect = "Центр ведёт школы, которым нужна поддержка.")
    SUPPORT,
    @OptionText(title = "управленческий резерв", effect = "Центр ведёт школу кадрового управленческого резерва.")
    RESERVE
}
