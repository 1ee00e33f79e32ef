package ru.mentorcentre.school;

import ru.mentorcentre.shared.web.Badge;

/**
 * Type of a school in a year: its results set against its social conditions (domain §3; S002 §II).
 */
public enum SchoolType implements Badge {
    /** High results in good conditions. */
    EFFECTIVE("эффективная", "rosette-discount-check", "type-effective"),
    /** High results in spite of hard conditions. */
    RESILIENT("резильентная", "seedling", "type-resilient"),
    /** Low results in spite of good conditions. */
    INEFFECTIVE("неэффективная", "bulb-off", "type-ineffective"),
    /** Low results in hard conditions. */
    STRUGGLING("несправляющаяся", "lifebuoy", "type-struggling"),
    /** One of the two indices is missing, or the rule leaves the school between the groups. */
    UNDEFINED("не определён", "circle-dashed", "type-undefined");

    private final Look look;

    SchoolType(String title, String icon, String css) {
        this.look = new Look(title, icon, css);
    }

    /** The cell of the two-by-two table. */
    public static SchoolType of(boolean highResults, boolean highWelfare) {
        if (highResults) {
            return highWelfare ? EFFECTIVE : RESILIENT;
        }
        return highWelfare ? INEFFECTIVE : STRUGGLING;
    }

    @Override
    public Look look() {
        return look;
    }
}
