package ru.mentorcentre.access;

import java.util.Arrays;

/** The sorts of the list of accounts, as they stand in the query string; a minus turns one round. */
enum AccountSort {
    NAME("name", "a.fullName"),
    LOGIN("login", "a.login"),
    CREATED("created", "a.createdAt");

    private final String parameter;
    private final String column;

    AccountSort(String parameter, String column) {
        this.parameter = parameter;
        this.column = column;
    }

    /** The order for this parameter; by name for an unknown one. */
    static String order(String parameter) {
        boolean down = parameter != null && parameter.startsWith("-");
        String name = down ? parameter.substring(1) : parameter;
        AccountSort sort = Arrays.stream(values())
                .filter(one -> one.parameter.equals(name))
                .findFirst()
                .orElse(NAME);
        return sort.column + (down ? " desc" : "") + ", a.id";
    }
}
