package ru.mentorcentre.school;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored standings of schools by year. */
public interface StandingRepository extends Repository<Standing, Long> {

    String FOUND = """
            select new ru.mentorcentre.school.SchoolStanding(t.schoolId, t.year, t.level, t.type, t.instability,
                t.examDivergence, t.partTimeStudy, t.advancedBelowMean, t.stableHigh, t.stableLow, t.resultsIndex,
                t.welfareIndex)
            from Standing t where
            """;

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Standing t where t.year = :year")
    void deleteYear(int year);

    @Query(FOUND + "t.schoolId = :schoolId order by t.year")
    List<SchoolStanding> of(long schoolId);

    @Query(FOUND + "t.year = :year order by t.schoolId")
    List<SchoolStanding> ofYear(int year);

    @Query(FOUND + "t.schoolId = :schoolId and t.year = :year")
    Optional<SchoolStanding> find(long schoolId, int year);

    @Query("select distinct t.year from Standing t order by t.year desc")
    List<Integer> years();
}
