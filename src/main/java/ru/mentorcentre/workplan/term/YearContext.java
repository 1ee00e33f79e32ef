package ru.mentorcentre.workplan.term;

import java.time.Month;

/** By which year a plan goes (domain §10.2): S004 by the school year, S002 by the calendar year. */
public enum YearContext {
    /** September to August. */
    SCHOOL("учебный год", Month.SEPTEMBER),
    /** January to December. */
    CALENDAR("календарный год", Month.JANUARY);

    private final String title;
    private final Month firstMonth;

    YearContext(String title, Month firstMonth) {
        this.title = title;
        this.firstMonth = firstMonth;
    }

    public String title() {
        return title;
    }

    Month firstMonth() {
        return firstMonth;
    }

    /** In a year that begins in {@code start}: months before the first one lie in the next calendar year. */
    int yearOf(Month month, int start) {
        return month.compareTo(firstMonth) < 0 ? start + 1 : start;
    }
}
