package ru.mentorcentre.assessment;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.TenantEntity;

/** A year of a municipality in which runs are made: the row a run locks, so that two never go on at once. */
@Entity
class AssessmentYear extends TenantEntity {

    private int year;
    private int runs;

    protected AssessmentYear() {}

    AssessmentYear(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    /** The number of the next run of the year, from 1. */
    int nextRun() {
        runs++;
        return runs;
    }
}
