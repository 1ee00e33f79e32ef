package ru.mentorcentre.assessment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the last runs of years with their results. */
interface LastRunRepository extends Repository<ClassificationRun, Long> {

    @Query("""
            select r from ClassificationRun r where r.year in :years and not exists (
                select 1 from ClassificationRun later where later.year = r.year and later.number > r.number
                    and later.municipalityId = r.municipalityId)
            order by r.year desc""")
    List<ClassificationRun> lastOf(Collection<Integer> years);

    /** The last runs of a year in several municipalities, for the root scope. */
    @Query("""
            select r from ClassificationRun r
            where r.year = :year and r.municipalityId in :municipalities and not exists (
                select 1 from ClassificationRun later where later.year = r.year and later.number > r.number
                    and later.municipalityId = r.municipalityId)""")
    List<ClassificationRun> lastOf(int year, Collection<Long> municipalities);

    @Query("select new ru.mentorcentre.assessment.ResultRow(" + ResultRow.COLUMNS + ") from " + ResultRow.FROM
            + " where r.runId in :runs order by r.schoolName, r.schoolId")
    List<ResultRow> rows(Collection<Long> runs);

    /** Years that have a run, the latest first. */
    @Query("select distinct r.year from ClassificationRun r order by r.year desc")
    List<Integer> years();
}
