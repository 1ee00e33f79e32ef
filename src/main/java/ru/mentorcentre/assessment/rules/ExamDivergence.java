package ru.mentorcentre.assessment.rules;

import static ru.mentorcentre.assessment.rules.NumberText.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ru.mentorcentre.profile.RiskRules;
import ru.mentorcentre.profile.RiskRules.ExamMetric;
import ru.mentorcentre.school.Finding;

/**
 * Criterion 2 of risk: results of ГИА and ВПР of one year differ 1,5 times or more (domain §4.2; S002, S004). Tested as
 * max ≥ 1,5·min, so an exact 1,5 is met and zero divides nothing.
 *
 * @param ratio max/min to six digits; {@code null} without data, and when it is infinite
 * @param direction which results are better, {@code null} when they are equal
 */
public record ExamDivergence(Finding finding, BigDecimal ratio, ExamDirection direction) {

    static final ExamDivergence INSUFFICIENT = new ExamDivergence(Finding.INSUFFICIENT_DATA, null, null);
    static final ExamDivergence SWITCHED_OFF = new ExamDivergence(Finding.NOT_APPLICABLE, null, null);

    private static final int DIGITS = 6;

    static ExamDivergence of(BigDecimal gia, BigDecimal vpr, RiskRules rules) {
        if (gia == null || vpr == null) {
            return INSUFFICIENT;
        }
        var larger = gia.max(vpr);
        var smaller = gia.min(vpr);
        if (larger.signum() == 0) {
            return new ExamDivergence(Finding.NO, BigDecimal.ONE.setScale(DIGITS), null);
        }
        return new ExamDivergence(
                Finding.of(comparison(larger, smaller, rules) >= 0),
                smaller.signum() == 0 ? null : larger.divide(smaller, DIGITS, RoundingMode.HALF_UP),
                direction(gia.compareTo(vpr), rules.examMetric()));
    }

    /** Whether one result is zero and the other is not. */
    boolean isInfinite() {
        return finding.isYes() && ratio == null;
    }

    private static int comparison(BigDecimal larger, BigDecimal smaller, RiskRules rules) {
        return larger.compareTo(rules.examRatio().multiply(smaller));
    }

    private static ExamDirection direction(int giaToVpr, ExamMetric metric) {
        if (giaToVpr == 0) {
            return null;
        }
        var moreIsBetter = metric != ExamMetric.FAIL_SHARE;
        return (giaToVpr > 0) == moreIsBetter ? ExamDirection.GIA_ABOVE : ExamDirection.VPR_ABOVE;
    }

    /** «ГИА = 0,2000; ВПР = 0,3000; отношение 1,5 = 1,5: разница существенна, ВПР выше ГИА». */
    String explain(YearFigures school, int year, RiskRules rules) {
        if (finding == Finding.NOT_APPLICABLE) {
            return Explanation.SWITCHED_OFF;
        }
        var gia = school.giaIndex();
        var vpr = school.vprIndex();
        if (gia == null || vpr == null) {
            return "Нет результатов %s за %d год: сравнивать нечего".formatted(missing(gia, vpr), year);
        }
        return "ГИА = %s; ВПР = %s; %s: %s"
                .formatted(index(gia), index(vpr), ratioText(gia.max(vpr), gia.min(vpr), rules), verdict());
    }

    private static String missing(BigDecimal gia, BigDecimal vpr) {
        if (gia != null) {
            return "ВПР";
        }
        return vpr == null ? "ГИА и ВПР" : "ГИА";
    }

    private String ratioText(BigDecimal larger, BigDecimal smaller, RiskRules rules) {
        var limit = rules.examRatio();
        if (isInfinite()) {
            return "отношение бесконечно велико > " + NumberText.plain(limit);
        }
        var comparison = larger.signum() == 0 ? -1 : comparison(larger, smaller, rules);
        return "отношение " + NumberText.against(ratio, limit, comparison, 2, "");
    }

    private String verdict() {
        if (!finding.isYes()) {
            return "существенной разницы нет";
        }
        var doubt = direction == ExamDirection.VPR_ABOVE ? " (возможна необъективность ВПР)" : "";
        return "разница существенна, " + direction.title() + doubt;
    }
}
