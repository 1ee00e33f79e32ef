package ru.mentorcentre.assessment;

import java.util.List;

/** The last run of a year with its schools by name. */
record YearRun(RunView run, List<ResultRow> schools) {

    public int year() {
        return run.year();
    }
}
