package ru.mentorcentre.matching;

/** What a list of pairs is sorted by. */
enum PairSort {
    MENTEE("e.lastName %1$s, e.firstName %1$s, s.shortName %1$s, p.id"),
    SCHOOL("s.shortName %1$s, e.lastName, e.firstName, p.id"),
    MENTOR("me.lastName %1$s, me.firstName %1$s, p.id"),
    POINTS("p.points %1$s, p.id");

    private final String order;

    PairSort(String order) {
        this.order = order;
    }

    static PairSort of(String asked) {
        String name = asked == null ? "" : asked.replaceFirst("^-", "");
        for (PairSort sort : values()) {
            if (sort.name().equalsIgnoreCase(name)) {
                return sort;
            }
        }
        return MENTEE;
    }

    String order(boolean descending) {
        return order.formatted(descending ? "desc" : "asc");
    }
}
