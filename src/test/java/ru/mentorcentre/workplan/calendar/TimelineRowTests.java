package ru.mentorcentre.workplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.event.PlannedEventRow;

/** Where the bar of an event lies on the line of a school year. */
class TimelineRowTests {

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-10-31, 1, 1, 10, false",
        "2026-11-01, 2027-05-31, 2, 7, 3, false",
        "2026-09-01, 2027-08-31, 0, 12, 0, false",
        "2026-08-15, 2026-09-10, 0, 1, 11, false",
        "2027-08-20, 2027-10-10, 11, 1, 0, false",
        "2027-01-15, , 4, 8, 0, true",
        ", 2026-12-31, 3, 1, 8, false",
        ", , 0, 0, 12, true",
        "2025-01-01, 2025-02-01, 0, 0, 12, false",
        "2028-01-01, 2028-02-01, 0, 0, 12, false"
    })
    void theBarLiesUnderTheMonthsOfTheTerm(
            LocalDate from, LocalDate until, int before, int during, int after, boolean open) {
        PlannedEventRow event = new PlannedEventRow(
                1,
                1,
                1,
                "Раздел",
                "Семинар",
                null,
                null,
                false,
                from,
                until,
                null,
                null,
                null,
                null,
                PlannedEventState.PLANNED,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null);
        assertThat(TimelineRow.of(event, YearMonth.of(2026, 9)))
                .isEqualTo(new TimelineRow(event, before, during, after, open));
    }
}
