package ru.mentorcentre.mentoring;

import java.util.Arrays;

/** What the list of mentors can be sorted by: {@code ?sort=school}, {@code ?sort=-free}. */
enum MentorSort {
    NAME("name", "e.lastName %1$s, e.firstName %1$s, e.patronymic %1$s"),
    SCHOOL("school", "s.shortName %1$s, e.lastName, e.firstName"),
    FREE("free", "m.capacity - m.load %1$s, e.lastName, e.firstName"),
    STATE("state", """
            case m.state when MentorState.CANDIDATE then 1 when MentorState.SELECTED then 2
                when MentorState.TRAINED then 3 when MentorState.ACTIVE then 4 when MentorState.PAUSED then 5
                else 6 end %1$s, e.lastName, e.firstName""");

    private final String key;
    private final String order;

    MentorSort(String key, String order) {
        this.key = key;
        this.order = order;
    }

    /** Reads «school» and «-school»; anything unknown sorts by name. */
    static MentorSort of(String text) {
        String wanted = text == null ? "" : text.replaceFirst("^-", "");
        return Arrays.stream(values())
                .filter(sort -> sort.key.equals(wanted))
                .findFirst()
                .orElse(NAME);
    }

    /** The key keeps pages apart. */
    String order(boolean descending) {
        return order.formatted(descending ? "desc" : "asc") + ", m.id";
    }
}
