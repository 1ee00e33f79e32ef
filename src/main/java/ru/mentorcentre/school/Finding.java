package ru.mentorcentre.school;

import ru.mentorcentre.shared.Badge;

/**
 * Answer of a rule about a school (domain §0.1). A missing figure is never read as «нет».
 */
public enum Finding implements Badge {
    YES("да", "flag"),
    NO("нет", "check"),
    INSUFFICIENT_DATA("недостаточно данных", "question-mark"),
    /** The rule cannot apply: an ordinary school under criterion 4, or a criterion switched off in the profile. */
    NOT_APPLICABLE("не применимо", "minus");

    private final String title;
    private final String icon;

    Finding(String title, String icon) {
        this.title = title;
        this.icon = icon;
    }

    /** YES or NO, for a rule that had all its figures. */
    public static Finding of(boolean met) {
        return met ? YES : NO;
    }

    /** Whether the rule was met for certain. */
    public boolean isYes() {
        return this == YES;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public String css() {
        return switch (this) {
            case YES -> "finding-yes";
            case NO -> "finding-no";
            case INSUFFICIENT_DATA -> "finding-unknown";
            case NOT_APPLICABLE -> "finding-none";
        };
    }
}
