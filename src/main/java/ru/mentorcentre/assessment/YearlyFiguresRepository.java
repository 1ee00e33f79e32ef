package ru.mentorcentre.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface YearlyFiguresRepository extends Repository<YearlyFigures, Long> {

    YearlyFigures save(YearlyFigures figures);

    <S extends YearlyFigures> List<S> saveAll(Iterable<S> figures);

    Optional<YearlyFigures> findBySchoolIdAndYear(long schoolId, int year);

    List<YearlyFigures> findByYear(int year);

    List<YearlyFigures> findByYearAndSchoolIdIn(int year, Collection<Long> schools);

    List<YearlyFigures> findByYearIn(Collection<Integer> years);

    /** Figures of three years as a run takes them: given ones first, computed ones for what is missing. */
    @Query("""
            select new ru.mentorcentre.assessment.FiguresRow(f.schoolId, f.year,
                coalesce(f.resultsIndex, f.computedResultsIndex), f.resultsLevel,
                coalesce(f.welfareIndex, f.computedWelfareIndex),
                coalesce(f.giaIndex, f.computedGiaIndex), coalesce(f.vprIndex, f.computedVprIndex),
                f.pupils, f.partTimePupils,
                case when f.resultsIndex is null and f.computedResultsIndex is not null then true else false end)
            from YearlyFigures f where f.year between :first and :last""")
    List<FiguresRow> between(int first, int last);

    @Query("select distinct f.year from YearlyFigures f order by f.year desc")
    List<Integer> years();

    boolean existsByYear(int year);

    @Query("""
            select new ru.mentorcentre.assessment.FigureCounts(count(f),
                count(coalesce(f.resultsIndex, f.computedResultsIndex)), count(f.resultsLevel),
                count(coalesce(f.welfareIndex, f.computedWelfareIndex)),
                count(coalesce(f.giaIndex, f.computedGiaIndex)), count(coalesce(f.vprIndex, f.computedVprIndex)),
                count(f.pupils), count(f.partTimePupils), max(f.changedAt))
            from YearlyFigures f where f.year = :year""")
    FigureCounts counts(int year);

    /** When a figure of these years was last changed, {@code null} if there is none. */
    @Query("select max(f.changedAt) from YearlyFigures f where f.year between :first and :last")
    Instant changedAt(int first, int last);
}
