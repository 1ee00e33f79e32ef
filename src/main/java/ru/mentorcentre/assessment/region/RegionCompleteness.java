package ru.mentorcentre.assessment.region;

import java.util.List;

/**
 * How complete the figures of a year are over the municipalities of a region.
 *
 * @param regions to choose from
 * @param years to choose from, the latest first
 */
record RegionCompleteness(
        String region, List<String> regions, int year, List<Integer> years, List<RegionOverviewRow> rows) {

    /** Whether the form asks for just this. */
    boolean matches(RegionalForm form) {
        return region.equals(form.region) && form.year != null && year == form.year;
    }

    public long schools() {
        return rows.stream().mapToLong(RegionOverviewRow::schools).sum();
    }

    public long withResults() {
        return rows.stream().mapToLong(RegionOverviewRow::withResults).sum();
    }

    /** Municipalities where some school has no ИОР. */
    public List<RegionOverviewRow> gaps() {
        return rows.stream().filter(row -> row.withResults() < row.schools()).toList();
    }
}
