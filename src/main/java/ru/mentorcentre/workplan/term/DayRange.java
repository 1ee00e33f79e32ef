package ru.mentorcentre.workplan.term;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days from the first to the last, both included; {@code null} on a side that is open, never on both. */
public record DayRange(LocalDate first, LocalDate last) {

    public DayRange {
        if (first == null && last == null) {
            throw new IllegalArgumentException("A range of days needs a day");
        }
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("The last day " + last + " is before the first, " + first);
        }
    }

    /** The same days so many years later; 29 February becomes the 28th where there is none. */
    public DayRange moved(int years) {
        return new DayRange(first == null ? null : first.plusYears(years), last == null ? null : last.plusYears(years));
    }

    static DayRange of(YearMonth first, YearMonth last) {
        return new DayRange(first.atDay(1), last.atEndOfMonth());
    }

    static DayRange of(YearMonth month, int first, int last) {
        return new DayRange(month.atDay(first), month.atDay(last));
    }

    boolean isWholeMonth() {
        return first != null && equals(of(YearMonth.from(first), YearMonth.from(first)));
    }
}
