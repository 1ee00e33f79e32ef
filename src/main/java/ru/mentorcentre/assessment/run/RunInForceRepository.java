package ru.mentorcentre.assessment.run;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the runs in force of years, with their results. */
public interface RunInForceRepository extends Repository<ClassificationRun, Long> {

    @Query("""
            select r from ClassificationRun r join AssessmentYear y on y.standingRunId = r.id
            where y.year in :years order by r.year desc""")
    List<ClassificationRun> standingOf(Collection<Integer> years);

    /** The runs in force of a year in several municipalities, for the root scope. */
    @Query("""
            select r from ClassificationRun r join AssessmentYear y on y.standingRunId = r.id
            where y.year = :year and y.municipalityId in :municipalities""")
    List<ClassificationRun> standingOf(int year, Collection<Long> municipalities);

    @Query("select new ru.mentorcentre.assessment.run.RunResultRow(" + RunResultRow.COLUMNS + ") from "
            + RunResultRow.FROM + " where r.runId in :runs order by r.schoolName, r.schoolId")
    List<RunResultRow> rows(Collection<Long> runs);

    /** Years that have a run, the latest first. */
    @Query("select distinct r.year from ClassificationRun r order by r.year desc")
    List<Integer> years();

    /** The runs in force of all years, the latest first, each with its last regional assessment. */
    @Query("""
            select new ru.mentorcentre.assessment.run.RunInForce(r, (select max(g.number) from ClassificationRun g
                where g.year = r.year and g.regional = true))
            from ClassificationRun r
            join AssessmentYear y on y.standingRunId = r.id order by r.year desc""")
    List<RunInForce> standingYears();
}
