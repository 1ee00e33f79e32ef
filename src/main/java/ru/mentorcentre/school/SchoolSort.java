package ru.mentorcentre.school;

import java.util.Arrays;

/** By what the list of schools can be sorted; the key stands in the query string, with a minus for the other way. */
enum SchoolSort {
    NAME("name", "s.shortName"),
    CODE("code", "s.code"),
    TYPE("type", """
            case t.type when SchoolType.EFFECTIVE then 1 when SchoolType.RESILIENT then 2
                when SchoolType.INEFFECTIVE then 3 when SchoolType.STRUGGLING then 4 end"""),
    RESULTS("results", "t.resultsIndex"),
    WELFARE("welfare", "t.welfareIndex"),
    PUPILS("pupils", "s.pupils");

    private final String key;
    private final String column;

    SchoolSort(String key, String column) {
        this.key = key;
        this.column = column;
    }

    /** Reads «results» and «-results»; anything unknown sorts by name. */
    static SchoolSort of(String text) {
        String wanted = text == null ? "" : text.replaceFirst("^-", "");
        return Arrays.stream(values())
                .filter(sort -> sort.key.equals(wanted))
                .findFirst()
                .orElse(NAME);
    }

    /** A school without the value stands last, whichever way; the key keeps pages apart. */
    String order(boolean descending) {
        return column + (descending ? " desc" : " asc") + " nulls last, s.id";
    }
}
