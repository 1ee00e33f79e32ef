package ru.mentorcentre.municipality;

import java.util.Arrays;

/** A sort of a list: {@code name} in the query string, {@code -name} the other way round; unknown ones are ignored. */
interface SortOrder {

    /** As the query string calls it. */
    String param();

    /** HQL, with {@code %s} where the direction goes; ends with a unique column. */
    String hql();

    /** HQL for what was asked, or for the default. */
    static <S extends Enum<S> & SortOrder> String of(Class<S> sorts, String asked, String byDefault) {
        String sort = asked != null && find(sorts, asked) != null ? asked : byDefault;
        return find(sorts, sort).hql().replace("%s", sort.startsWith("-") ? "desc" : "asc");
    }

    private static <S extends Enum<S> & SortOrder> S find(Class<S> sorts, String asked) {
        String param = asked.startsWith("-") ? asked.substring(1) : asked;
        return Arrays.stream(sorts.getEnumConstants())
                .filter(sort -> sort.param().equals(param))
                .findFirst()
                .orElse(null);
    }
}
