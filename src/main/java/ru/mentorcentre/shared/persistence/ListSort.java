package ru.mentorcentre.shared.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a list can be sorted by: {@code ?sort=name}, {@code ?sort=-name} the other way round. What is asked for and
 * unknown counts as not asked. A list declares its sorts once, in HQL, where {@code %s} stands for the direction and
 * {@code %o} for the opposite one.
 *
 * <pre>{@code
 * static final ListSort SORT = new ListSort("name", "s.id")
 *         .by("name", "s.shortName %s")
 *         .by("results", "t.resultsIndex %s nulls last");
 * }</pre>
 */
public final class ListSort {

    private final String byDefault;
    private final String unique;
    private final Map<String, String> orders = new LinkedHashMap<>();

    /**
     * Sorts to be named one by one.
     *
     * @param byDefault as the query string would say it
     * @param unique ends every order, so that pages never overlap
     */
    public ListSort(String byDefault, String unique) {
        this.byDefault = byDefault;
        this.unique = unique;
    }

    /** Adds a sort by its name in the query string. */
    public ListSort by(String name, String order) {
        orders.put(name, order + ", " + unique);
        return this;
    }

    /** All names, as the query string has them. */
    public Set<String> names() {
        return orders.keySet();
    }

    /** HQL for what was asked, or for the default. */
    public String order(String asked) {
        String sort = asked != null && orders.containsKey(name(asked)) ? asked : byDefault;
        boolean down = sort.startsWith("-");
        return orders.get(name(sort)).replace("%s", down ? "desc" : "asc").replace("%o", down ? "asc" : "desc");
    }

    private static String name(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }
}
