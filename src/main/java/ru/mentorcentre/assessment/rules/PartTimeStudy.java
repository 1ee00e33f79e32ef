package ru.mentorcentre.assessment.rules;

import static ru.mentorcentre.assessment.rules.NumberText.plain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.RiskRules.PartTimePopulation;
import ru.mentorcentre.school.Finding;

/**
 * Criterion 3 of risk, S002 only: the share of part-time study is in the 4th quarter (domain §4.3). Flagged if the share
 * is more than Q3 and more than nothing: most schools have none, so Q3 is often zero.
 *
 * @param share pupils in part-time and correspondence study, per cent of all, four digits
 */
public record PartTimeStudy(Finding finding, BigDecimal share) {

    static final PartTimeStudy SWITCHED_OFF = new PartTimeStudy(Finding.NOT_APPLICABLE, null);

    /** The schools whose shares are compared: all that have one, or only those where it is not zero. */
    static Population population(Collection<YearFigures> schools, AssessmentRules rules) {
        var onlyPositive = rules.risks().partTimePopulation() == PartTimePopulation.POSITIVE;
        var shares = schools.stream()
                .map(YearFigures::partTimeShare)
                .filter(Objects::nonNull)
                .filter(share -> !onlyPositive || share.signum() > 0);
        return Population.of(shares, rules.levels().quartileMethod());
    }

    static PartTimeStudy of(BigDecimal share, Population population) {
        return new PartTimeStudy(finding(share, population), share);
    }

    private static Finding finding(BigDecimal share, Population population) {
        if (share == null) {
            return Finding.INSUFFICIENT_DATA;
        }
        if (share.signum() == 0) {
            return Finding.NO;
        }
        if (population.q3() == null) {
            return Finding.INSUFFICIENT_DATA;
        }
        return Finding.of(share.compareTo(population.q3()) > 0);
    }

    /** «Очно-заочно и заочно учатся 50 из 400; доля 12,5 % > 5 % (Q3): верхняя четверть». */
    String explain(YearFigures school, int year, Population population) {
        if (finding == Finding.NOT_APPLICABLE) {
            return Explanation.SWITCHED_OFF;
        }
        if (share == null) {
            return "Нет числа обучающихся, всех или очно-заочно и заочно, за %d год".formatted(year);
        }
        if (share.signum() == 0) {
            return "Очно-заочно и заочно не учится никто";
        }
        var counts = "Очно-заочно и заочно учатся %d из %d; доля ".formatted(school.partTimePupils(), school.pupils());
        if (population.q3() == null) {
            return counts + plain(share) + " %: школ для сравнения меньше четырёх";
        }
        var comparison = share.compareTo(population.q3());
        return counts
                + NumberText.against(share, population.q3(), comparison, 2, " %")
                + (comparison > 0 ? " (Q3): верхняя четверть" : " (Q3): не верхняя четверть");
    }
}
