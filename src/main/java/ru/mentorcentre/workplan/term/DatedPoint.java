package ru.mentorcentre.workplan.term;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A point whose year is known.
 *
 * @param isStated the year stands in the text, at this point or at one it shares it with
 */
record DatedPoint(TermPoint point, YearContext context, int year, boolean isStated) {

    YearMonth month() {
        return YearMonth.of(year, point.firstMonth(context));
    }

    DayRange days() {
        return point.days(context, year);
    }

    /** The last day of «до …»: a day, and the end of something, with it; what is longer begins after it. */
    LocalDate lastUntil() {
        var isIncluded = point.unit() == TermUnit.DAY || isEnd();
        return isIncluded ? days().last() : days().first().minusDays(1);
    }

    private boolean isEnd() {
        return point.number() != null && point.number() == OrdinalNumbers.LAST;
    }

    DatedPoint aYearLater() {
        return new DatedPoint(point, context, year + 1, isStated);
    }
}
