package ru.mentorcentre.workplan.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.mentorcentre.workplan.reminder.EventReminderKind.FIRST;
import static ru.mentorcentre.workplan.reminder.EventReminderKind.LAST;
import static ru.mentorcentre.workplan.reminder.EventReminderKind.PASSED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reminders are due on which day. */
class EventReminderRuleTests {

    private static final LocalDate END = LocalDate.of(2026, 10, 31);
    private static final RemindedEvent EVENT = new RemindedEvent(5, "Встреча", END, null);
    private static final EventReminderPeriods USUAL = new EventReminderPeriods(7, 1, true);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-10-01, ''",
        "2026-10-23, ''",
        "2026-10-24, FIRST",
        "2026-10-25, FIRST",
        "2026-10-29, FIRST",
        "2026-10-30, LAST",
        "2026-10-31, LAST",
        "2026-11-01, PASSED",
        "2026-11-07, PASSED",
        "2026-11-08, ''",
        "2027-10-31, ''"
    })
    void aDayHasItsReminder(LocalDate today, String kind) {
        assertThat(kinds(today, USUAL)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}, {1} and {2} days, after the end {3}: {4}")
    @CsvSource(
            value = {
                "2026-10-24, 7, null, false, FIRST",
                "2026-10-31, 7, null, false, FIRST",
                "2026-11-01, 7, null, false, ''",
                "2026-10-29, null, 1, true, ''",
                "2026-10-30, null, 1, true, LAST",
                "2026-10-30, null, null, true, ''",
                "2026-11-01, null, null, true, PASSED",
                "2026-10-30, null, null, false, ''",
                "2026-11-01, null, null, false, ''",
                "2026-08-31, 60, 30, false, ''",
                "2026-09-01, 60, 30, false, FIRST",
                "2026-09-30, 60, 30, false, FIRST",
                "2026-10-01, 60, 30, false, LAST"
            },
            nullValues = "null")
    void aCentreSaysWhen(LocalDate today, Integer first, Integer last, boolean after, String kind) {
        assertThat(kinds(today, new EventReminderPeriods(first, last, after))).isEqualTo(kind);
    }

    @Test
    void whatHasGoneOutNeverDoesAgain() {
        LocalDate today = END.minusDays(7);
        DueEventReminder first = new DueEventReminder(5, FIRST, END);
        assertThat(due(today, Set.of())).containsExactly(first);
        assertThat(due(today, Set.of(first))).isEmpty();
        assertThat(due(END.minusDays(1), Set.of(first))).containsExactly(new DueEventReminder(5, LAST, END));
        assertThat(due(today, Set.of(new DueEventReminder(6, FIRST, END))))
                .as("another event's")
                .containsExactly(first);
    }

    @Test
    void theFirstIsNotMadeUpForAfterTheLast() {
        Set<DueEventReminder> sent = Set.of(new DueEventReminder(5, LAST, END));
        assertThat(due(END.minusDays(1), sent)).isEmpty();
        assertThat(due(END, sent)).isEmpty();
    }

    @Test
    void anotherEndIsRemindedOfAnew() {
        Set<DueEventReminder> sent = Set.of(
                new DueEventReminder(5, FIRST, END),
                new DueEventReminder(5, LAST, END),
                new DueEventReminder(5, PASSED, END));
        LocalDate moved = END.plusDays(20);
        List<RemindedEvent> event = List.of(new RemindedEvent(5, "Встреча", moved, null));
        assertThat(EventReminderRule.due(event, List.of(), moved.minusDays(7), USUAL, sent))
                .containsExactly(new DueEventReminder(5, FIRST, moved));
        assertThat(EventReminderRule.due(event, List.of(), moved.plusDays(1), USUAL, sent))
                .containsExactly(new DueEventReminder(5, PASSED, moved));
    }

    @Test
    void anEventWithoutAnEndIsNeverRemindedOf() {
        assertThat(EventReminderRule.due(
                        List.of(new RemindedEvent(5, "По мере необходимости", null, null)),
                        List.of(),
                        END,
                        USUAL,
                        Set.of()))
                .isEmpty();
    }

    @Test
    void eachOfManyIsJudgedForItself() {
        List<RemindedEvent> events = List.of(
                new RemindedEvent(1, "Скоро", END.plusDays(1), null),
                new RemindedEvent(2, "Через неделю", END.plusDays(7), null),
                new RemindedEvent(3, "Через месяц", END.plusDays(30), null),
                new RemindedEvent(4, "Прошло", END.minusDays(1), null));
        assertThat(EventReminderRule.due(events, List.of(), END, USUAL, Set.of()))
                .extracting(DueEventReminder::eventId)
                .containsExactly(1L, 2L, 4L);
    }

    @Test
    void aYearDayByDayRemindsThreeTimes() {
        Set<DueEventReminder> sent = new HashSet<>();
        END.minusDays(180).datesUntil(END.plusDays(180)).forEach(day -> {
            List<DueEventReminder> due = due(day, sent);
            assertThat(due).noneMatch(sent::contains);
            sent.addAll(due);
        });
        assertThat(sent).extracting(DueEventReminder::kind).containsExactlyInAnyOrder(FIRST, LAST, PASSED);
    }

    @Test
    void aheadTellsEachOnce() {
        assertThat(EventReminderRule.ahead(
                        List.of(EVENT), List.of(), END.minusDays(8), END.plusDays(2), USUAL, Set.of()))
                .extracting(
                        EventReminderRule.DayOfReminders::day,
                        day -> day.reminders().get(0).kind())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(END.minusDays(7), FIRST),
                        org.assertj.core.groups.Tuple.tuple(END.minusDays(1), LAST),
                        org.assertj.core.groups.Tuple.tuple(END.plusDays(1), PASSED));
        assertThat(EventReminderRule.ahead(
                        List.of(EVENT), List.of(), END.minusDays(8), END.minusDays(8), USUAL, Set.of()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-10-23, ''",
        "2026-10-24, FIRST",
        "2026-10-29, FIRST",
        "2026-10-30, LAST",
        "2026-10-31, LAST",
        "2026-11-01, ''"
    })
    void aDateIsRemindedOfBeforeItsDayAndNotAfter(LocalDate today, String kind) {
        assertThat(EventReminderRule.due(List.of(), List.of(date(END)), today, USUAL, Set.of()).stream()
                        .map(one -> one.kind().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kind);
    }

    @Test
    void aDateIsRemindedOfOnceAndAnewWhenItIsMoved() {
        LocalDate today = END.minusDays(7);
        DueEventReminder first = new DueEventReminder(5, 50L, FIRST, END);
        assertThat(EventReminderRule.due(List.of(), List.of(date(END)), today, USUAL, Set.of()))
                .containsExactly(first);
        assertThat(EventReminderRule.due(List.of(), List.of(date(END)), today, USUAL, Set.of(first)))
                .isEmpty();
        assertThat(EventReminderRule.due(
                        List.of(),
                        List.of(date(END)),
                        today,
                        USUAL,
                        Set.of(new DueEventReminder(5, FIRST, END), new DueEventReminder(5, 51L, FIRST, END))))
                .as("the term and another date were told, this one was not")
                .containsExactly(first);
        LocalDate moved = END.plusDays(1);
        assertThat(EventReminderRule.due(List.of(), List.of(date(moved)), today.plusDays(1), USUAL, Set.of(first)))
                .containsExactly(new DueEventReminder(5, 50L, FIRST, moved));
    }

    @Test
    void nothingIsLateBeforeTheLastDateIsOver() {
        LocalDate last = END.plusDays(30);
        List<RemindedEvent> event = List.of(new RemindedEvent(5, "Встреча", END, last));
        END.plusDays(1)
                .datesUntil(last.plusDays(1))
                .forEach(day -> assertThat(EventReminderRule.due(event, List.of(), day, USUAL, Set.of()))
                        .as(day.toString())
                        .isEmpty());
        assertThat(EventReminderRule.due(event, List.of(), last.plusDays(1), USUAL, Set.of()))
                .containsExactly(new DueEventReminder(5, PASSED, last));
        assertThat(EventReminderRule.due(event, List.of(), last.plusDays(8), USUAL, Set.of()))
                .isEmpty();
        assertThat(EventReminderRule.due(
                        List.of(new RemindedEvent(5, "Встреча", END, END.minusDays(20))),
                        List.of(),
                        END.plusDays(1),
                        USUAL,
                        Set.of()))
                .as("a date inside the term changes nothing")
                .containsExactly(new DueEventReminder(5, PASSED, END));
    }

    @Test
    void aDateThatHasBegunIsOver() {
        RemindedDate date = new RemindedDate(50, 5, "Встреча", END, LocalTime.of(14, 0), null);
        assertThat(date.hasBegun(END.atTime(13, 59))).isFalse();
        assertThat(date.hasBegun(END.atTime(14, 0))).isTrue();
        assertThat(date.hasBegun(END.plusDays(1).atTime(9, 0))).isTrue();
        assertThat(date(END).hasBegun(END.atTime(19, 0)))
                .as("no hours are known")
                .isFalse();
        assertThat(date(END).hasBegun(END.plusDays(1).atStartOfDay())).isTrue();
    }

    @Test
    void aheadTellsOfDatesToo() {
        assertThat(EventReminderRule.ahead(
                        List.of(EVENT), List.of(date(END.minusDays(3))), END.minusDays(5), END, USUAL, Set.of()))
                .flatExtracting(EventReminderRule.DayOfReminders::reminders)
                .extracting(DueEventReminder::sessionId, DueEventReminder::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(50L, FIRST),
                        org.assertj.core.groups.Tuple.tuple(null, FIRST),
                        org.assertj.core.groups.Tuple.tuple(50L, LAST),
                        org.assertj.core.groups.Tuple.tuple(null, LAST));
    }

    private static RemindedDate date(LocalDate day) {
        return new RemindedDate(50, 5, "Встреча", day, null, null);
    }

    private static String kinds(LocalDate today, EventReminderPeriods periods) {
        return EventReminderRule.due(List.of(EVENT), List.of(), today, periods, Set.of()).stream()
                .map(one -> one.kind().name())
                .collect(Collectors.joining(" "));
    }

    private static List<DueEventReminder> due(LocalDate today, Set<DueEventReminder> sent) {
        return EventReminderRule.due(List.of(EVENT), List.of(), today, USUAL, sent);
    }
}
