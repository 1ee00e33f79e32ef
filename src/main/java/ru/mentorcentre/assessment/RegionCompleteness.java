package ru.mentorcentre.assessment;

import java.util.List;

/**
 * How complete the figures of a year are over the municipalities of a region.
 *
 * @param regions to choose from
 * @param years to choose from, the latest first
 */
record RegionCompleteness(String region, List<String> regions, int year, List<Integer> years, List<RegionRow> rows) {

    /** Whether the form asks for just this. */
    boolean matches(RegionalForm form) {
        return region.equals(form.region) && form.year != null && year == form.year;
    }

    public long schools() {
        return rows.stream().mapToLong(RegionRow::schools).sum();
    }

    public long withResults() {
        return rows.stream().mapToLong(RegionRow::withResults).sum();
    }

    /** Municipalities where some school has no ИОР. */
    public List<RegionRow> gaps() {
        return rows.stream().filter(row -> row.withResults() < row.schools()).toList();
    }
}
