package ru.mentorcentre.municipality;

/**
 * When a pair is said to go well and when somebody should ask how it is doing.
 *
 * @param earlyDays before so many days without a meeting it is too early to say, 1 to 90
 * @param contactDays a meeting longer ago wants a reminder, 7 to 180
 * @param graceDays so long a meeting that was agreed may stay without a note, 0 to 60
 * @param planDays so long a row of the plan may be late, 0 to 180
 */
public record HealthRules(int earlyDays, int contactDays, int graceDays, int planDays) {

    public HealthRules {
        within(earlyDays, 1, 90);
        within(contactDays, 7, 180);
        within(graceDays, 0, 60);
        within(planDays, 0, 180);
    }

    /** The default: three weeks to begin, a meeting a month, a week to note it, two weeks for the plan. */
    public static HealthRules defaults() {
        return new HealthRules(21, 30, 7, 14);
    }

    private static void within(int days, int least, int most) {
        if (days < least || days > most) {
            throw new IllegalArgumentException(days + " days out of " + least + ".." + most);
        }
    }
}
