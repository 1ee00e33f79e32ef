package ru.mentorcentre.municipality;

/** How the list of orders may be sorted. */
enum OrderSort implements SortOrder {
    DATE("date", "o.issuedOn %s, o.id %s"),
    NUMBER("number", "o.number %s, o.id"),
    SUBJECT("subject", "o.subject %s, o.id"),
    KIND("kind", """
            case o.kind when CENTRE then 1 when REGULATION then 2 when PROGRAMME then 3 when PLAN then 4
                when COMPOSITION then 5 when CURATOR then 6 when LISTING then 7 else 8 end %s, o.issuedOn desc, o.id""");

    static final String DEFAULT = "-date";

    private final String param;
    private final String hql;

    OrderSort(String param, String hql) {
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
