package ru.mentorcentre.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RunResultRepository extends Repository<RunResult, RunResult.Key> {

    @Query("select r from RunResult r where r.runId = :run order by r.schoolName, r.schoolId")
    List<RunResult> ofRun(long run);

    /** The school in the last run of each year, the latest year first. */
    @Query("""
            select r from RunResult r join ClassificationRun c on c.id = r.runId
            where r.schoolId = :school and not exists (
                select 1 from ClassificationRun later where later.year = c.year and later.number > c.number
                    and later.municipalityId = c.municipalityId)
            order by c.year desc""")
    List<RunResult> lastOfSchool(long school);
}
