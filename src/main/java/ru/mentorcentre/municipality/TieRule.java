package ru.mentorcentre.municipality;

/** Where a school exactly at the threshold of the type goes: {@code type_tie} (domain §3, A3). */
public enum TieRule implements RuleOption {
    LOW("к низким", "Школа ровно на границе считается низкой: поддержка достаётся и ей."),
    HIGH("к высоким", "Школа ровно на границе считается высокой."),
    NONE("никуда", "Школа ровно на границе остаётся без типа.");

    private final String title;
    private final String effect;

    TieRule(String title, String effect) {
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
