package ru.mentorcentre.assessment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the runs in force of years, with their results. */
interface StandingRunRepository extends Repository<ClassificationRun, Long> {

    @Query("""
            select r from ClassificationRun r join AssessmentYear y on y.standingRunId = r.id
            where y.year in :years order by r.year desc""")
    List<ClassificationRun> standingOf(Collection<Integer> years);

    /** The runs in force of a year in several municipalities, for the root scope. */
    @Query("""
            select r from ClassificationRun r join AssessmentYear y on y.standingRunId = r.id
            where y.year = :year and y.municipalityId in :municipalities""")
    List<ClassificationRun> standingOf(int year, Collection<Long> municipalities);

    @Query("select new ru.mentorcentre.assessment.ResultRow(" + ResultRow.COLUMNS + ") from " + ResultRow.FROM
            + " where r.runId in :runs order by r.schoolName, r.schoolId")
    List<ResultRow> rows(Collection<Long> runs);

    /** Years that have a run, the latest first. */
    @Query("select distinct r.year from ClassificationRun r order by r.year desc")
    List<Integer> years();

    /** The same, each with its last regional assessment. */
    @Query("select new ru.mentorcentre.assessment.RunYear(r.year, max(case when r.regional = true then r.number end))"
            + " from ClassificationRun r group by r.year order by r.year desc")
    List<RunYear> runYears();
}
