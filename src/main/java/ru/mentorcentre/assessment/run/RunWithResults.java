package ru.mentorcentre.assessment.run;

import java.util.List;

/** The run in force of a year with its schools by name. */
public record RunWithResults(RunView run, List<RunResultRow> schools) {

    public int year() {
        return run.year();
    }

    /** Whether both were measured against the same population: the municipality's own or the region's. */
    public boolean isComparable(RunWithResults other) {
        return run.regional() == other.run.regional();
    }
}
