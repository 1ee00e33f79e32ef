package ru.mentorcentre.assessment.figures;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/**
 * A year of a municipality in which runs are made: the row a run locks, so that two never go on at once. Knows the run
 * in force (действующий расчёт), whose results are the schools' standing.
 */
@Entity
public class AssessmentYear extends TenantEntity {

    private int year;
    private int runs;
    private Long standingRunId;

    protected AssessmentYear() {}

    AssessmentYear(int year) {
        this.year = year;
    }

    public int year() {
        return year;
    }

    public boolean isStanding(long run) {
        return standingRunId != null && standingRunId == run;
    }

    /** From now on this run is the one in force. */
    public void put(long run) {
        standingRunId = run;
    }

    /** The number of the next run of the year, from 1. */
    public int nextRun() {
        runs++;
        return runs;
    }
}
