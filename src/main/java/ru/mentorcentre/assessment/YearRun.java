package ru.mentorcentre.assessment;

import java.util.List;

/** The run in force of a year with its schools by name. */
record YearRun(RunView run, List<ResultRow> schools) {

    public int year() {
        return run.year();
    }

    /** Whether both were measured against the same population: the municipality's own or the region's. */
    boolean isComparable(YearRun other) {
        return run.regional() == other.run.regional();
    }
}
