package ru.mentorcentre.workplan.term;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * The year of a plan, which tells the year of a month without one (domain §10.2).
 *
 * @param start the calendar year in which it begins
 * @param programme the term of the programme; {@code null} when it is not known
 */
public record PlanYear(YearContext context, int start, DayRange programme) {

    /** September of {@code start} to August of the next year. */
    public static PlanYear school(int start) {
        return new PlanYear(YearContext.SCHOOL, start, null);
    }

    /** January to December. */
    public static PlanYear calendar(int year) {
        return new PlanYear(YearContext.CALENDAR, year, null);
    }

    /** The same year with the term of the programme the plan belongs to. */
    public PlanYear withProgramme(DayRange programme) {
        return new PlanYear(context, start, programme);
    }

    /** The first day. */
    public LocalDate first() {
        return LocalDate.of(start, context.firstMonth(), 1);
    }

    /** The last day, the horizon of «в течение года». */
    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    /** «2026/27 учебный год», «2026 год». */
    public String title() {
        return switch (context) {
            case SCHOOL -> "%d/%02d учебный год".formatted(start, (start + 1) % 100);
            case CALENDAR -> start + " год";
        };
    }

    DayRange days() {
        return new DayRange(first(), last());
    }

    /** The month in this year. */
    YearMonth month(Month month) {
        return YearMonth.of(context.yearOf(month, start), month);
    }

    /** The year of the same context that the month lies in. */
    PlanYear around(YearMonth month) {
        var begun = month.getMonth().compareTo(context.firstMonth()) >= 0;
        return new PlanYear(context, begun ? month.getYear() : month.getYear() - 1, programme);
    }
}
