package ru.mentorcentre.assessment.rules;

import static ru.mentorcentre.assessment.rules.NumberText.rounded;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ru.mentorcentre.profile.RiskRules.InstabilityBase;
import ru.mentorcentre.school.Finding;

/**
 * Criterion 1 of risk: unstable results over three years (domain §4.1; S002, S004: «существенные отклонения (более 1 %)
 * среднегеометрического ИОР и среднеарифметического ИОР»). Decided without roots and divisions; exactly 1 % is not more.
 *
 * @param mean arithmetic mean (AM) to six digits; {@code null} without three years, as are the figures below
 * @param geometricMean geometric mean (GM) to six digits
 * @param deviation how far GM is from AM: per cent of the base of the profile, or hundredths of an index point for the
 *     base {@code abs}; {@code null} when it is infinite (GM = 0 is the base)
 * @param smallBase AM is below 0,1, so a small change of the index is a large one in per cent
 */
public record Instability(
        Finding finding,
        BigDecimal mean,
        BigDecimal geometricMean,
        BigDecimal deviation,
        boolean smallBase,
        ResultsTrend trend) {

    static final Instability INSUFFICIENT = without(Finding.INSUFFICIENT_DATA);
    static final Instability SWITCHED_OFF = without(Finding.NOT_APPLICABLE);

    /** What the letters of the explanation mean. */
    public static final String LETTERS = "GM — среднее геометрическое ИОР трёх лет, AM — их среднее арифметическое.";

    private static final int DIGITS = 6;
    private static final BigDecimal LIMIT = BigDecimal.ONE;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal TWENTY_SEVEN = BigDecimal.valueOf(27);
    private static final BigDecimal SMALL_SUM = new BigDecimal("0.3");

    /** The criterion over ИОР of the years t−2, t−1 and t; a missing year leaves no answer. */
    static Instability of(BigDecimal first, BigDecimal second, BigDecimal third, InstabilityBase base) {
        if (first == null || second == null || third == null) {
            return INSUFFICIENT;
        }
        var sum = first.add(second).add(third);
        var product = first.multiply(second).multiply(third);
        var root = CubeRoot.of(product);
        return new Instability(
                Finding.of(comparison(sum, product, base) > 0),
                sum.divide(THREE, DIGITS, RoundingMode.HALF_UP),
                root.setScale(DIGITS, RoundingMode.HALF_UP),
                deviation(sum, root, base),
                sum.compareTo(SMALL_SUM) < 0,
                ResultsTrend.of(third.compareTo(first)));
    }

    /** Compares the deviation with 1 % exactly: both sides are cubed, so 27·x₁x₂x₃ stands for (3·GM)³. */
    private static int comparison(BigDecimal sum, BigDecimal product, InstabilityBase base) {
        var threeGmCubed = TWENTY_SEVEN.multiply(product);
        return switch (base) {
            case AM -> sum.pow(3).multiply(new BigDecimal("0.970299")).compareTo(threeGmCubed);
            case GM -> sum.pow(3).compareTo(threeGmCubed.multiply(new BigDecimal("1.030301")));
            case ABS -> sum.subtract(new BigDecimal("0.03")).pow(3).compareTo(threeGmCubed);
        };
    }

    private static BigDecimal deviation(BigDecimal sum, BigDecimal root, InstabilityBase base) {
        var threeGm = THREE.multiply(root);
        var apart = HUNDRED.multiply(sum.subtract(threeGm));
        var measure = switch (base) {
            case AM -> sum;
            case GM -> threeGm;
            case ABS -> THREE;
        };
        if (sum.signum() == 0) {
            return BigDecimal.ZERO.setScale(DIGITS);
        }
        return measure.signum() == 0 ? null : apart.divide(measure, DIGITS, RoundingMode.HALF_UP);
    }

    private static Instability without(Finding finding) {
        return new Instability(finding, null, null, null, false, null);
    }

    /** «GM = 0,8264; AM = 0,8367; отклонение 1,23 % > 1 %: результаты неустойчивы, рост». */
    String explain(SchoolFigures school, int year, InstabilityBase base) {
        if (finding == Finding.NOT_APPLICABLE) {
            return Explanation.SWITCHED_OFF;
        }
        if (finding == Finding.INSUFFICIENT_DATA) {
            return "Нет ИОР за %s: нужны три года подряд, %d–%d"
                    .formatted(school.yearsWithoutResults(year), year - 2, year);
        }
        var first = school.twoYearsAgo().resultsIndex();
        var second = school.yearAgo().resultsIndex();
        var third = school.current().resultsIndex();
        var sum = first.add(second).add(third);
        if (sum.signum() == 0) {
            return "Все три года ИОР равен нулю: отклонения нет";
        }
        var comparison = comparison(sum, first.multiply(second).multiply(third), base);
        return "GM = %s; AM = %s; %s: результаты %s%s%s"
                .formatted(
                        rounded(geometricMean, 4),
                        rounded(mean, 4),
                        deviationText(comparison, base),
                        finding.isYes() ? "неустойчивы" : "устойчивы",
                        finding.isYes() ? ", " + trend.title() : "",
                        finding.isYes() && smallBase ? " (малая база: абсолютное изменение невелико)" : "");
    }

    private String deviationText(int comparison, InstabilityBase base) {
        if (deviation == null) {
            return "отклонение от GM бесконечно велико > 1 %";
        }
        return switch (base) {
            case AM -> "отклонение " + NumberText.against(deviation, LIMIT, comparison, 2, " %");
            case GM -> "отклонение от GM " + NumberText.against(deviation, LIMIT, comparison, 2, " %");
            case ABS ->
                "AM − GM = "
                        + NumberText.against(deviation.movePointLeft(2), LIMIT.movePointLeft(2), comparison, 4, "");
        };
    }
}
