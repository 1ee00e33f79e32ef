package ru.mentorcentre.assessment.region;

import ru.mentorcentre.assessment.run.RunView;
import ru.mentorcentre.municipality.MunicipalityInfo;

/**
 * One municipality on the first page of the region.
 *
 * @param schools those that worked in the year
 * @param withResults those of them with ИОР
 * @param run the run in force of the year, {@code null} without one
 */
record RegionOverviewRow(MunicipalityInfo municipality, long schools, long withResults, RunView run) {

    /** Share of schools with ИОР in whole per cent, {@code null} without schools. */
    public Long completeness() {
        return schools == 0 ? null : Math.min(100, withResults * 100 / schools);
    }
}
