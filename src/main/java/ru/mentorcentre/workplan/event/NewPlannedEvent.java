package ru.mentorcentre.workplan.event;

import ru.mentorcentre.workplan.term.DayRange;
import ru.mentorcentre.workplan.term.PlanYear;
import ru.mentorcentre.workplan.term.StatedYears;

/**
 * What is entered of an event of a plan; {@code null} for what is left empty.
 *
 * @param term as people write it
 * @param days entered in place of those the term tells
 */
public record NewPlannedEvent(
        long sectionId,
        String title,
        String form,
        String term,
        DayRange days,
        String place,
        String responsible,
        String involved,
        String expected) {

    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_FORM = 200;
    public static final int LONGEST_TERM = 300;
    public static final int LONGEST_PLACE = 300;
    public static final int LONGEST_PEOPLE = 500;
    public static final int LONGEST_RESULT = 2000;

    /** Further apart, the days of one plan say nothing of the other. */
    private static final int MOST_YEARS = 20;

    public NewPlannedEvent inSection(long section) {
        return new NewPlannedEvent(section, title, form, term, days, place, responsible, involved, expected);
    }

    /** Days that were entered move by as many years, as far as they are sensible there; a term that names its year does too. */
    public NewPlannedEvent inAnotherYear(PlanYear from, PlanYear to) {
        int years = to.start() - from.start();
        return new NewPlannedEvent(
                sectionId,
                title,
                form,
                StatedYears.moved(term, years),
                days == null || Math.abs(years) > MOST_YEARS ? null : days.moved(years),
                place,
                responsible,
                involved,
                expected);
    }
}
