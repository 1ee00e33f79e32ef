package ru.mentorcentre.workplan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A month as it hangs on the wall.
 *
 * @param weeks from Monday to Sunday, with the days of the neighbouring months that fill them and what is on these
 * @param wholeMonth what goes on all month long and so stands beside the days
 */
record MonthGrid(YearMonth month, List<List<CalendarDay>> weeks, List<CalendarEvent> wholeMonth) {

    private static final int DAYS_OF_A_WEEK = 7;

    /** @param events those whose term meets the weeks of the month, in the order they are to stand in */
    static MonthGrid of(YearMonth month, List<CalendarEvent> events) {
        return of(month, events, List.of());
    }

    /** @param sessions dates of events; on such a day the event itself need not be told again */
    static MonthGrid of(YearMonth month, List<CalendarEvent> events, List<CalendarSession> sessions) {
        Map<LocalDate, List<CalendarSession>> dates =
                sessions.stream().collect(Collectors.groupingBy(CalendarSession::heldOn));
        Map<LocalDate, List<DayMark>> marks = new HashMap<>();
        List<CalendarEvent> wholeMonth = new ArrayList<>();
        for (CalendarEvent event : events) {
            if (event.fills(month)) {
                wholeMonth.add(event);
                if (event.startsOn().isBefore(month.atDay(1))) {
                    mark(marks, event.startsOn(), event, TermEdge.BEGINS);
                }
                if (event.endsOn().isAfter(month.atEndOfMonth())) {
                    mark(marks, event.endsOn(), event, TermEdge.ENDS);
                }
            } else if (event.startsOn() != null && event.startsOn().equals(event.endsOn())) {
                if (dates.getOrDefault(event.startsOn(), List.of()).stream()
                        .noneMatch(one -> one.eventId() == event.id())) {
                    mark(marks, event.startsOn(), event, TermEdge.SINGLE);
                }
            } else {
                mark(marks, event.startsOn(), event, TermEdge.BEGINS);
                mark(marks, event.endsOn(), event, TermEdge.ENDS);
            }
        }
        List<List<CalendarDay>> weeks = new ArrayList<>();
        LocalDate monday = first(month);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(DAYS_OF_A_WEEK)) {
            weeks.add(monday.datesUntil(monday.plusDays(DAYS_OF_A_WEEK))
                    .map(day -> day(day, month, marks, dates))
                    .toList());
        }
        return new MonthGrid(month, weeks, wholeMonth);
    }

    private static void mark(Map<LocalDate, List<DayMark>> marks, LocalDate day, CalendarEvent event, TermEdge edge) {
        if (day != null) {
            marks.computeIfAbsent(day, key -> new ArrayList<>()).add(new DayMark(event, edge));
        }
    }

    private static CalendarDay day(
            LocalDate day,
            YearMonth month,
            Map<LocalDate, List<DayMark>> marks,
            Map<LocalDate, List<CalendarSession>> dates) {
        return new CalendarDay(
                day,
                YearMonth.from(day).equals(month),
                marks.getOrDefault(day, List.of()),
                dates.getOrDefault(day, List.of()));
    }

    /** The Monday of its first week, maybe of the month before. */
    static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday of its last week, maybe of the month after. */
    static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** Whether some day of the month itself has an event. */
    public boolean hasMarks() {
        return weeks.stream().flatMap(List::stream).anyMatch(day -> day.ofMonth() && !day.isFree());
    }

    /** Whether the month is free of events. */
    public boolean isEmpty() {
        return wholeMonth.isEmpty() && !hasMarks();
    }
}
