package ru.mentorcentre.assessment.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored figures of schools by year. */
public interface YearlyFiguresRepository extends Repository<YearlyFigures, Long> {

    YearlyFigures save(YearlyFigures figures);

    <S extends YearlyFigures> List<S> saveAll(Iterable<S> figures);

    /** The figures of a school, each beside each {@link IndicatorValue} of its year; beside {@code null} without one. */
    @Query("""
            select f, v from YearlyFigures f left join IndicatorValue v on v.schoolId = f.schoolId and v.year = f.year
            where f.schoolId = :school""")
    List<Object[]> ofSchool(long school);

    List<YearlyFigures> findByYear(int year);

    List<YearlyFigures> findByYearIn(Collection<Integer> years);

    /** Figures of three years as a run takes them: given ones first, computed ones for what is missing. */
    @Query("""
            select new ru.mentorcentre.assessment.figures.EffectiveFigures(f.schoolId, f.year,
                coalesce(f.resultsIndex, f.computedResultsIndex), f.resultsLevel,
                coalesce(f.welfareIndex, f.computedWelfareIndex),
                coalesce(f.giaIndex, f.computedGiaIndex), coalesce(f.vprIndex, f.computedVprIndex),
                f.pupils, f.partTimePupils,
                case when f.resultsIndex is null and f.computedResultsIndex is not null then true else false end)
            from YearlyFigures f where f.year between :first and :last""")
    List<EffectiveFigures> between(int first, int last);

    @Query("select distinct f.year from YearlyFigures f order by f.year desc")
    List<Integer> years();

    boolean existsByYear(int year);

    long countBySchoolId(long schoolId);

    /** Of how many schools a figure of these years was changed after a moment. */
    @Query("""
            select count(distinct f.schoolId) from YearlyFigures f
            where f.year between :first and :last and f.changedAt > :since""")
    long changedSince(int first, int last, Instant since);

    /** Counts of a year; the time is that of the last change in the three years a run looks at. */
    @Query("""
            select new ru.mentorcentre.assessment.figures.FigureCounts(
                count(case when f.year = :year then coalesce(f.resultsIndex, f.computedResultsIndex) end),
                count(case when f.year = :year then f.resultsLevel end),
                count(case when f.year = :year then coalesce(f.welfareIndex, f.computedWelfareIndex) end),
                count(case when f.year = :year then coalesce(f.giaIndex, f.computedGiaIndex) end),
                count(case when f.year = :year then coalesce(f.vprIndex, f.computedVprIndex) end),
                count(case when f.year = :year then f.pupils end),
                count(case when f.year = :year then f.partTimePupils end), max(f.changedAt),
                (select count(s) from AssessedSchool s where (s.closedOn is null or year(s.closedOn) >= :year
                    or exists (select 1 from YearlyFigures p where p.schoolId = s.id and p.year = :year))))
            from YearlyFigures f where f.year between :first and :year""")
    FigureCounts counts(int first, int year);
}
