package ru.mentorcentre.municipality;

/** How the list of municipalities may be sorted. */
enum MunicipalitySort implements SortOrder {
    NAME("name", "m.name %s, m.id"),
    REGION("region", "m.region %s, m.name, m.id"),
    YEAR("year", "m.reportingYear %s, m.name, m.id");

    static final String DEFAULT = "name";

    private final String param;
    private final String hql;

    MunicipalitySort(String param, String hql) {
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

    static String order(String asked) {
        return SortOrder.of(MunicipalitySort.class, asked, DEFAULT);
    }
}
