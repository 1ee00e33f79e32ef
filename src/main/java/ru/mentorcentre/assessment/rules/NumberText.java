package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of an explanation, the Russian way, never shortened so far that they contradict the decision. */
public final class NumberText {

    private static final int INDEX_DIGITS = 4;

    private NumberText() {}

    /** An index or one of its thresholds: at least four digits, more only where they say something. */
    public static String index(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return comma(bare.setScale(Math.max(INDEX_DIGITS, bare.scale()), RoundingMode.UNNECESSARY));
    }

    /** A value rounded half up to so many digits. */
    public static String rounded(BigDecimal value, int digits) {
        return comma(value.setScale(digits, RoundingMode.HALF_UP));
    }

    /** A value without needless zeros. */
    public static String plain(BigDecimal value) {
        return comma(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    /**
     * A figure beside its limit: «1,23 % > 1 %», «1,0002 % > 1 %», «1 % = 1 %», and «чуть больше 1 %» when the difference
     * is finer than the figure.
     *
     * @param comparison how the exact figure compares with the limit
     * @param digits fewest digits of the figure
     * @param unit what follows both numbers, with its space
     */
    static String against(BigDecimal figure, BigDecimal limit, int comparison, int digits, String unit) {
        var right = plain(limit) + unit;
        if (comparison == 0) {
            return right + " = " + right;
        }
        for (int shown = digits; shown <= Math.max(digits, figure.scale()); shown++) {
            var left = figure.setScale(shown, RoundingMode.HALF_UP);
            if (left.compareTo(limit) != 0) {
                return comma(left) + unit + sign(comparison) + right;
            }
        }
        return slightly(comparison) + right;
    }

    /** An index beside a threshold: «0,4700 < 0,4718». */
    static String indices(BigDecimal value, BigDecimal threshold, int comparison) {
        if (comparison != 0 && value.compareTo(threshold) == 0) {
            return index(value) + ", " + slightly(comparison) + index(threshold);
        }
        return index(value) + sign(comparison) + index(threshold);
    }

    private static String sign(int comparison) {
        return comparison > 0 ? " > " : comparison < 0 ? " < " : " = ";
    }

    private static String slightly(int comparison) {
        return comparison > 0 ? "чуть больше " : "чуть меньше ";
    }

    private static String comma(BigDecimal value) {
        return value.toPlainString().replace('.', ',').replace('-', '−');
    }
}
