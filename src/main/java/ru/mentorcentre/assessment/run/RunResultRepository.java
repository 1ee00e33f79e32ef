package ru.mentorcentre.assessment.run;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored results of runs, by school. */
public interface RunResultRepository extends Repository<RunResult, RunResult.Key> {

    @Query("select r from RunResult r where r.runId = :run order by r.schoolName, r.schoolId")
    List<RunResult> ofRun(long run);

    /** The school in the run in force of each year, the latest year first. */
    @Query("""
            select r from RunResult r join AssessmentYear y on y.standingRunId = r.runId
            where r.schoolId = :school order by y.year desc""")
    List<RunResult> standingOfSchool(long school);
}
