package ru.mentorcentre.workplan.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The year of a plan tells the year of a month (domain §10.2). */
class PlanYearTests {

    @Test
    void aSchoolYearBeginsInSeptember() {
        var plan = PlanYear.school(2026);
        assertThat(plan.first()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(plan.last()).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(plan.month(Month.DECEMBER)).isEqualTo(YearMonth.of(2026, 12));
        assertThat(plan.month(Month.JANUARY)).isEqualTo(YearMonth.of(2027, 1));
        assertThat(plan.month(Month.AUGUST)).isEqualTo(YearMonth.of(2027, 8));
        assertThat(plan.title()).isEqualTo("2026/27 учебный год");
        assertThat(PlanYear.school(2099).title()).isEqualTo("2099/00 учебный год");
    }

    @Test
    void aCalendarYearIsItself() {
        var plan = PlanYear.calendar(2026);
        assertThat(plan.first()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(plan.last()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(plan.month(Month.SEPTEMBER)).isEqualTo(YearMonth.of(2026, 9));
        assertThat(plan.title()).isEqualTo("2026 год");
    }

    @Test
    void aMonthTellsTheYearItLiesIn() {
        var plan = PlanYear.school(2026);
        assertThat(plan.around(YearMonth.of(2021, 8)).start()).isEqualTo(2020);
        assertThat(plan.around(YearMonth.of(2021, 9)).start()).isEqualTo(2021);
        assertThat(PlanYear.calendar(2026).around(YearMonth.of(2021, 8)).start())
                .isEqualTo(2021);
    }
}
