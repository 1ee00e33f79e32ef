package ru.mentorcentre.workplan.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** When people mark themselves: from two hours before to the end of the day. */
class VisitHoursTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    @Test
    void fromTwoHoursBefore() {
        EventSessionRow date = at(LocalTime.of(14, 0));
        assertThat(date.isOpenForVisits(DAY.atTime(11, 59))).isFalse();
        assertThat(date.isOpenForVisits(DAY.atTime(12, 0))).isTrue();
        assertThat(date.isOpenForVisits(DAY.atTime(23, 59, 59))).isTrue();
        assertThat(date.isOpenForVisits(DAY.plusDays(1).atStartOfDay())).isFalse();
    }

    @Test
    void withoutAnHourAllDay() {
        assertThat(at(null).isOpenForVisits(DAY.atStartOfDay())).isTrue();
        assertThat(at(null).isOpenForVisits(DAY.minusDays(1).atTime(23, 59))).isFalse();
    }

    @Test
    void justAfterMidnightTheEveningBeforeCounts() {
        assertThat(at(LocalTime.of(0, 30)).isOpenForVisits(DAY.minusDays(1).atTime(22, 30)))
                .isTrue();
    }

    private static EventSessionRow at(LocalTime start) {
        return new EventSessionRow(1, 0, 1, DAY, start, null, null, null, null, true, null, null, 0, 0, 0, 0, 0, 0, 0);
    }
}
