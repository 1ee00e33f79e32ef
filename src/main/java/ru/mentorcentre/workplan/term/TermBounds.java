package ru.mentorcentre.workplan.term;

/** Where the days of a term come from (domain §10.2). */
public enum TermBounds {
    /** Whole months. */
    MONTHS,
    /** Days of a month. */
    DAYS,
    /** The year of the plan. */
    PLAN_YEAR,
    /** The term of the programme. */
    PROGRAMME_TERM,
    /** Somebody else's plan: none until that date is entered. */
    EXTERNAL_DATE,
    /** Entered by a person instead of what was read. */
    ENTERED,
    /** There are none. */
    NONE
}
