package ru.mentorcentre.school;

import ru.mentorcentre.shared.web.Badge;

/**
 * Whether a school has kept to the top or to the bottom quarter for three years (domain §5; S002, S004). Sums up the
 * two findings «стабильно высокие» and «стабильно низкие», which exclude each other.
 */
public enum Stability implements Badge {
    STABLE_HIGH("стабильно высокие", "chevrons-up", "stability-high"),
    STABLE_LOW("стабильно низкие", "chevrons-down", "stability-low"),
    NEITHER("нет", "minus", "stability-neither"),
    INSUFFICIENT_DATA("недостаточно данных", "question-mark", "stability-unknown");

    private final Look look;

    Stability(String title, String icon, String css) {
        this.look = new Look(title, icon, css);
    }

    /** The one word for both findings. */
    public static Stability of(Finding stableHigh, Finding stableLow) {
        if (stableHigh.isYes()) {
            return STABLE_HIGH;
        }
        if (stableLow.isYes()) {
            return STABLE_LOW;
        }
        return stableHigh == Finding.NO && stableLow == Finding.NO ? NEITHER : INSUFFICIENT_DATA;
    }

    @Override
    public Look look() {
        return look;
    }
}
