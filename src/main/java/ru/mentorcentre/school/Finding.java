package ru.mentorcentre.school;

import ru.mentorcentre.shared.web.Badge;

/**
 * Answer of a rule about a school (domain §0.1). A missing figure is never read as «нет».
 */
public enum Finding implements Badge {
    YES("да", "flag", "finding-yes"),
    NO("нет", "check", "finding-no"),
    INSUFFICIENT_DATA("недостаточно данных", "question-mark", "finding-unknown"),
    /** The rule cannot apply: an ordinary school under criterion 4, or a criterion switched off in the profile. */
    NOT_APPLICABLE("не применимо", "minus", "finding-none");

    private final Look look;

    Finding(String title, String icon, String css) {
        this.look = new Look(title, icon, css);
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
    public Look look() {
        return look;
    }
}
