package ru.mentorcentre.mentorship;

/**
 * How a pair is doing. The verdict on one pair is {@link PairHealthVerdict#of}; {@link #condition()} says the same to the database, so
 * that a list can be narrowed by it.
 */
public enum PairHealth {
    GOING_WELL(
            "идёт хорошо",
            "success",
            "mood-smile",
            "p.state = MentorshipState.ACTIVE and not " + Conditions.EARLY + " and not " + Conditions.CONTACT),
    NEEDS_CONTACT(
            "нужен контакт",
            "danger",
            "phone-call",
            "p.state = MentorshipState.ACTIVE and not " + Conditions.EARLY + " and " + Conditions.CONTACT),
    TOO_EARLY("рано судить", "info", "hourglass", "p.state = MentorshipState.ACTIVE and " + Conditions.EARLY),
    PAUSED("на паузе", "warning", "player-pause", "p.state = MentorshipState.PAUSED");

    private final String title;
    private final String tone;
    private final String icon;
    private final String condition;

    PairHealth(String title, String tone, String icon, String condition) {
        this.title = title;
        this.tone = tone;
        this.icon = icon;
        this.condition = condition;
    }

    public String title() {
        return title;
    }

    /** Colour of its mark: info, success, warning or danger. */
    public String tone() {
        return tone;
    }

    /** Icon of its mark. */
    public String icon() {
        return icon;
    }

    /** HQL over a pair {@code p}, with the parameters of {@link PairHealthThresholds}. */
    public String condition() {
        return condition;
    }

    /** The conditions, none of them ever unknown. */
    private static final class Conditions {

        static final String LOW = """
                (coalesce(p.pulse, 11) <= :lowPulse and (p.lastMetOn is null
                    or coalesce(p.pulseOn, :today) >= p.lastMetOn))""";

        static final String EARLY = "(p.lastMetOn is null and p.startsOn > :earlySince and not " + LOW + ")";

        static final String CONTACT = "(" + LOW + """
                 or p.lastMetOn is null
                or p.lastMetOn < :contactSince and (p.nextMeetingOn is null or p.nextMeetingOn < :today
                    or p.nextMeetingOn > :contactUntil)
                or coalesce(p.nextMeetingOn, :today) < :graceSince or coalesce(p.planDueOn, :today) < :planSince)""";
    }
}
