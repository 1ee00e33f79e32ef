package ru.mentorcentre.school;

import java.util.Arrays;

/** By what the register of listings can be sorted; the key stands in the query string, with a minus for the other way. */
enum ListingsSort {
    SCHOOL("school", "s.shortName"),
    KIND("kind", "l.kind"),
    FROM("from", "l.startsOn"),
    ORDER("order", "l.orderDate");

    private final String key;
    private final String column;

    ListingsSort(String key, String column) {
        this.key = key;
        this.column = column;
    }

    /** Reads «from» and «-from»; anything unknown sorts by school. */
    static ListingsSort of(String text) {
        String wanted = text == null ? "" : text.replaceFirst("^-", "");
        return Arrays.stream(values())
                .filter(sort -> sort.key.equals(wanted))
                .findFirst()
                .orElse(SCHOOL);
    }

    /** The listings of a school stand together, the latest first; the key keeps pages apart. */
    String order(boolean descending) {
        return column + (descending ? " desc" : " asc") + ", s.shortName, s.id, l.startsOn desc, l.id";
    }
}
