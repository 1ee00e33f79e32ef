package ru.mentorcentre.municipality;

/** What the centre works on (domain §0 table). */
public enum Direction implements RuleOption {
    @OptionText(title = "сопровождение ШНОР и ШССУ", effect = "Центр ведёт школы, которым нужна поддержка.")
    SUPPORT,
    @OptionText(title = "управленческий резерв", effect = "Центр ведёт школу кадрового управленческого резерва.")
    RESERVE
}
