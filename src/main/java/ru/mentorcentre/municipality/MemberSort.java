package ru.mentorcentre.municipality;

/** How the composition may be sorted. */
enum MemberSort implements SortOrder {
    FUNCTION(
            "function",
            "case m.function when LEADER then 1 when CURATOR then 2 when MODERATOR then 3 else 4 end %s, m.fullName, m.fromDate desc, m.id"),
    NAME("name", "m.fullName %s, m.fromDate desc, m.id"),
    FROM("from", "m.fromDate %s, m.fullName, m.id"),
    TO("to", "m.toDate %s nulls last, m.fullName, m.id");

    static final String DEFAULT = "function";

    private final String param;
    private final String hql;

    MemberSort(String param, String hql) {
        this.param = param;
        this.hql = hql;
    }

    @Override
    public String param() {
        return param;
    }

    @Override
    public String hql() {
        return hql;
    }
}
