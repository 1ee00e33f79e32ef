package ru.mentorcentre.workplan.term;

import java.time.Month;
import java.time.YearMonth;

/**
 * A point of a term as it is named: «октябрь», «15 мая», «2-я неделя марта», «I квартал 2027», or only «1» of «с 1 по 10
 * октября».
 *
 * @param unit {@code null} for a bare number
 * @param number which day, week, quarter; {@code null} for a month
 * @param month {@code null} until it is known from what stands beside, and for quarters and half-years
 * @param year the stated one; {@code null} when there is none
 */
record TermPoint(TermUnit unit, Integer number, Month month, Integer year) {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_HALF = 6;

    /** Whether it begins and ends with a month. */
    boolean isOfMonths() {
        return !unit.isPartOfMonth();
    }

    boolean isWithoutMonth() {
        return unit == null || unit.isPartOfMonth() && month == null;
    }

    /** «15» before «20 марта», «2» before «3 квартал»: what it lacks is what the next one has. */
    TermPoint filledFrom(TermPoint next) {
        if (!isWithoutMonth()) {
            return this;
        }
        var filled = unit == null ? next.unit : unit;
        if (filled == TermUnit.MONTH) {
            throw TermNotRead.notUnderstood();
        }
        return new TermPoint(filled, number, next.month, year == null ? next.year : year);
    }

    /** The first month in such a year. */
    Month firstMonth(YearContext context) {
        return switch (unit) {
            case QUARTER -> Month.of(MONTHS_OF_QUARTER * (quarter() - 1) + 1);
            case HALF_YEAR -> half() == 1 ? context.firstMonth() : secondHalf(context);
            default -> month;
        };
    }

    /** The last month; a school year is divided by New Year and its second half ends with lessons, in May. */
    Month lastMonth(YearContext context) {
        return switch (unit) {
            case QUARTER -> firstMonth(context).plus(MONTHS_OF_QUARTER - 1);
            case HALF_YEAR ->
                switch (context) {
                    case SCHOOL -> half() == 1 ? Month.DECEMBER : Month.MAY;
                    case CALENDAR -> firstMonth(context).plus(MONTHS_OF_HALF - 1);
                };
            default -> month;
        };
    }

    private static Month secondHalf(YearContext context) {
        return context == YearContext.SCHOOL ? Month.JANUARY : Month.JULY;
    }

    /** Its days when the first month lies in that year. */
    DayRange days(YearContext context, int year) {
        var first = YearMonth.of(year, firstMonth(context));
        return isOfMonths() ? DayRange.of(first, YearMonth.of(year, lastMonth(context))) : unit.in(first, number);
    }

    private int quarter() {
        return checked(QUARTERS, "-го квартала");
    }

    private int half() {
        return checked(2, "-го полугодия");
    }

    private int checked(int most, String genitive) {
        int which = number == OrdinalNumbers.LAST ? most : number;
        if (which < 1 || which > most) {
            throw TermNotRead.because("нет " + which + genitive);
        }
        return which;
    }
}
