package ru.mentorcentre.mentoring;

import java.util.Arrays;

/** What the list of requests can be sorted by: {@code ?sort=school}, {@code ?sort=-filed}. */
enum RequestSort {
    FILED("filed", "r.filedOn %s"),
    ASKER("asker", "e.lastName %s nulls last, e.firstName, e.patronymic, s.shortName"),
    SCHOOL("school", "s.shortName %s, e.lastName nulls first, e.firstName"),
    TOPIC("topic", "r.managerial %s, r.subject, r.filedOn");

    private final String key;
    private final String order;

    RequestSort(String key, String order) {
        this.key = key;
        this.order = order;
    }

    /** Reads «school» and «-school»; anything unknown sorts by the day of filing. */
    static RequestSort of(String text) {
        String wanted = text == null ? "" : text.replaceFirst("^-", "");
        return Arrays.stream(values())
                .filter(sort -> sort.key.equals(wanted))
                .findFirst()
                .orElse(FILED);
    }

    /** The key keeps pages apart. */
    String order(boolean descending) {
        return order.formatted(descending ? "desc" : "asc") + ", r.id";
    }
}
