package ru.mentorcentre.mentorship;

import java.util.Arrays;

/** What the list of pairs can be sorted by: {@code ?sort=mentor}, {@code ?sort=-starts}. */
enum MentorshipSort {
    STARTS("starts", "p.startsOn %s"),
    MENTOR("mentor", "mentors %s nulls last"),
    MENTEE("mentee", "mentees %s nulls last"),
    SCHOOL("school", "menteeSchools %s nulls last, mentees"),
    STATE("state", """
            case p.state when MentorshipState.PROPOSED then 1 when MentorshipState.AGREED then 2
                when MentorshipState.ACTIVE then 3 when MentorshipState.PAUSED then 4
                when MentorshipState.DRAFT then 5 when MentorshipState.FINISHED then 6
                when MentorshipState.BROKEN_OFF then 7 else 8 end %s, p.stateOn desc"""),
    UNTIL("until", "coalesce(p.endedOn, p.plannedUntil) %s nulls last");

    private final String key;
    private final String order;

    MentorshipSort(String key, String order) {
        this.key = key;
        this.order = order;
    }

    /** Reads «mentor» and «-mentor»; anything unknown sorts by the first day. */
    static MentorshipSort of(String text) {
        String wanted = text == null ? "" : text.replaceFirst("^-", "");
        return Arrays.stream(values())
                .filter(sort -> sort.key.equals(wanted))
                .findFirst()
                .orElse(STARTS);
    }

    /** The key keeps pages apart. */
    String order(boolean descending) {
        return order.formatted(descending ? "desc" : "asc") + ", p.id";
    }
}
