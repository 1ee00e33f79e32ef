package ru.mentorcentre.workplan.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A day in the grid of a month.
 *
 * @param ofMonth else it belongs to a neighbouring month and fills its week
 */
record CalendarDay(LocalDate day, boolean ofMonth, List<DayMark> marks, List<CalendarSession> sessions) {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM, EEEE", Locale.forLanguageTag("ru"));

    /** Whether nothing stands on it. */
    public boolean isFree() {
        return marks.isEmpty() && sessions.isEmpty();
    }

    /** «3 октября, суббота» */
    public String words() {
        return WORDS.format(day);
    }
}
