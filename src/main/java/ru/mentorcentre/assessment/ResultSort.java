package ru.mentorcentre.assessment;

import java.util.Arrays;

/** The orders of the table of a run, as they stand in the address. */
enum ResultSort {
    NAME("name", "r.schoolName"),
    RESULTS("ior", "r.resultsIndex asc nulls last"),
    WELFARE("isbsh", "r.welfareIndex asc nulls last"),
    DEVIATION("deviation", "r.deviation asc nulls last");

    private static final String DESCENDING = "-";

    private final String key;
    private final String column;

    ResultSort(String key, String column) {
        this.key = key;
        this.column = column;
    }

    /** The order for a parameter; by name for an unknown one. */
    static String order(String sort) {
        boolean down = sort != null && sort.startsWith(DESCENDING);
        String wanted = down ? sort.substring(1) : sort;
        ResultSort found = Arrays.stream(values())
                .filter(one -> one.key.equals(wanted))
                .findFirst()
                .orElse(NAME);
        String order =
                down ? found.column.replace(" asc", "").replace(" nulls last", "") + " desc nulls last" : found.column;
        return order + ", r.schoolId";
    }
}
