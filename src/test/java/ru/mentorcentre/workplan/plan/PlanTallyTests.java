package ru.mentorcentre.workplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.event.PlanTally;
import ru.mentorcentre.workplan.event.PlannedEventRow;

/** What is overdue and what is of this week (domain §10.2). */
class PlanTallyTests {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

    @Test
    void overdueIsWhatIsOpenAndPastItsEnd() {
        assertThat(event(PlannedEventState.PLANNED, null, TODAY.minusDays(1)).isOverdue(TODAY))
                .isTrue();
        assertThat(event(PlannedEventState.MOVED, null, TODAY.minusDays(1)).isOverdue(TODAY))
                .isTrue();
        assertThat(event(PlannedEventState.PLANNED, null, TODAY).isOverdue(TODAY))
                .isFalse();
        assertThat(event(PlannedEventState.PLANNED, TODAY.minusYears(1), null).isOverdue(TODAY))
                .as("a term without an end")
                .isFalse();
        assertThat(event(PlannedEventState.DONE, null, TODAY.minusDays(1)).isOverdue(TODAY))
                .isFalse();
        assertThat(event(PlannedEventState.CANCELLED, null, TODAY.minusDays(1)).isOverdue(TODAY))
                .isFalse();
    }

    @Test
    void thisWeekGoesFromMondayToSunday() {
        LocalDate monday = LocalDate.of(2026, 10, 12);
        assertThat(isThisWeek(monday.minusDays(1), monday.minusDays(1))).isFalse();
        assertThat(isThisWeek(monday.minusDays(30), monday)).isTrue();
        assertThat(isThisWeek(monday.plusDays(6), monday.plusDays(30))).isTrue();
        assertThat(isThisWeek(monday.plusDays(7), null)).isFalse();
        assertThat(isThisWeek(monday.minusDays(60), monday.plusDays(60)))
                .as("all year long is no matter of a week")
                .isFalse();
        assertThat(isThisWeek(null, null)).isFalse();
        assertThat(PlanTally.isThisWeek(event(PlannedEventState.DONE, monday, monday), TODAY))
                .isFalse();
    }

    @Test
    void everyNumberIsThatOfItsRows() {
        PlanTally tally = PlanTally.of(
                List.of(
                        event(PlannedEventState.DONE, null, TODAY),
                        event(PlannedEventState.PLANNED, null, TODAY.minusDays(20)),
                        event(PlannedEventState.MOVED, TODAY, TODAY),
                        event(PlannedEventState.CANCELLED, TODAY, TODAY)),
                TODAY);
        assertThat(tally).isEqualTo(new PlanTally(4, 1, 1, 1, 1, 1));
    }

    private static boolean isThisWeek(LocalDate from, LocalDate until) {
        return PlanTally.isThisWeek(event(PlannedEventState.PLANNED, from, until), TODAY);
    }

    private static PlannedEventRow event(PlannedEventState state, LocalDate from, LocalDate until) {
        return new PlannedEventRow(
                1, 1, 1, "Раздел", "Семинар", null, null, false, from, until, null, null, null, null, state, null, null,
                null, null, Set.of(), null, null);
    }
}
