package ru.mentorcentre.staff;

import java.util.Arrays;

/** By what the list of educators can be sorted; the key stands in the query string, with a minus for the other way. */
enum EducatorSort {
    NAME("name", "e.lastName %1$s, e.firstName %1$s, e.patronymic %1$s"),
    SCHOOL("school", "s.shortName %1$s nulls last, e.lastName, e.firstName"),
    POSITION("position", "e.position %1$s, e.lastName, e.firstName"),
    CATEGORY("category", """
            case e.category when Category.NONE then 1 when Category.COMPLIANCE then 2 when Category.FIRST then 3
                when Category.HIGHEST then 4 when Category.METHODIST then 5
                when Category.MENTOR then 6 end %1$s nulls last, e.lastName, e.firstName"""),
    /** The longer the service, the earlier it began. */
    SERVICE("service", "e.serviceSince %2$s nulls last, e.lastName, e.firstName");

    private final String key;
    private final String order;

    EducatorSort(String key, String order) {
        this.key = key;
        this.order = order;
    }

    /** Reads «school» and «-school»; anything unknown sorts by name. */
    static EducatorSort of(String text) {
        String wanted = text == null ? "" : text.replaceFirst("^-", "");
        return Arrays.stream(values())
                .filter(sort -> sort.key.equals(wanted))
                .findFirst()
                .orElse(NAME);
    }

    /** The key keeps pages apart. */
    String order(boolean descending) {
        return order.formatted(descending ? "desc" : "asc", descending ? "asc" : "desc") + ", e.id";
    }
}
