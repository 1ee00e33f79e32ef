package ru.mentorcentre.workplan.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import ru.mentorcentre.workplan.event.PlannedEventRow;

/**
 * An event on the line of a year: free months, those of its term, free months again.
 *
 * @param before months of the year before its term
 * @param during those its term meets, 0 where it has none in the year
 * @param after months of the year after its term
 * @param open whether it goes on without an end
 */
public record TimelineRow(PlannedEventRow event, int before, int during, int after, boolean open) {

    private static final int MONTHS = 12;

    /** @param first month of the year of the plan */
    static TimelineRow of(PlannedEventRow event, YearMonth first) {
        LocalDate from = event.startsOn() == null ? event.endsOn() : event.startsOn();
        if (from == null) {
            return new TimelineRow(event, 0, 0, MONTHS, true);
        }
        boolean open = event.endsOn() == null;
        int begin = Math.max(0, months(first, from));
        int end = open ? MONTHS - 1 : Math.min(MONTHS - 1, months(first, event.endsOn()));
        if (begin >= MONTHS || end < begin) {
            return new TimelineRow(event, 0, 0, MONTHS, open);
        }
        return new TimelineRow(event, begin, end - begin + 1, MONTHS - 1 - end, open);
    }

    private static int months(YearMonth first, LocalDate day) {
        return (day.getYear() - first.getYear()) * MONTHS + day.getMonthValue() - first.getMonthValue();
    }
}
