package ru.mentorcentre.assessment;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.TenantEntity;

/**
 * A year of a municipality in which runs are made: the row a run locks, so that two never go on at once. Knows the run
 * in force (действующий расчёт), whose results are the schools' standing.
 */
@Entity
class AssessmentYear extends TenantEntity {

    private int year;
    private int runs;
    private Long standingRunId;

    protected AssessmentYear() {}

    AssessmentYear(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    boolean isStanding(long run) {
        return standingRunId != null && standingRunId == run;
    }

    /** From now on this run is the one in force. */
    void put(long run) {
        standingRunId = run;
    }

    /** The number of the next run of the year, from 1. */
    int nextRun() {
        runs++;
        return runs;
    }
}
