package ru.mentorcentre.workplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.mentorcentre.workplan.term.PlanYear;

class ReportPeriodTests {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fourQuartersCoverEachDayOfTheYearOnce(boolean school) {
        PlanYear year = school ? PlanYear.school(2027) : PlanYear.calendar(2028);
        List<ReportPeriod> quarters = ReportPeriod.of(year).subList(1, 5);
        for (LocalDate day = year.first(); !day.isAfter(year.last()); day = day.plusDays(1)) {
            LocalDate one = day;
            assertThat(quarters.stream().filter(quarter -> quarter.covers(one)))
                    .as(day.toString())
                    .hasSize(1);
        }
        assertThat(quarters.stream()
                        .filter(quarter -> quarter.covers(year.last().plusDays(1))))
                .isEmpty();
    }

    @Test
    void withoutANameItIsTheQuarterOfTheDay() {
        PlanYear year = PlanYear.school(2026);
        assertThat(ReportPeriod.asked(year, "", LocalDate.of(2027, 2, 10)).name())
                .isEqualTo("q2");
        assertThat(ReportPeriod.asked(year, "q4", LocalDate.of(2027, 2, 10)).first())
                .isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(ReportPeriod.asked(year, "q9", LocalDate.of(2030, 1, 1)).name())
                .isEqualTo("year");
    }
}
