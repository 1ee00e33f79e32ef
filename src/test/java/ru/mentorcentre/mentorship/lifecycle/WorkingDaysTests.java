package ru.mentorcentre.mentorship.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Three working days of notice: weekends and holidays do not count. */
class WorkingDaysTests {

    @Test
    void weekendsAndHolidaysDoNotCount() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 23), 3)).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 26), 3)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 30), 3)).isEqualTo(LocalDate.of(2027, 1, 12));
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 3), 1)).isEqualTo(LocalDate.of(2026, 11, 5));
    }
}
