package ru.mentorcentre.municipality;

/** What the centre works on (domain §0 table). */
public enum Direction implements RuleOption {
    SUPPORT("сопровождение ШНОР и ШССУ", "Центр ведёт школы, которым нужна поддержка."),
    RESERVE("управленческий резерв", "Центр ведёт школу кадрового управленческого резерва.");

    private final String title;
    private final String effect;

    Direction(String title, String effect) {
        this.title = title;
        this.effect = effect;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String effect() {
        return effect;
    }
}
