package ru.mentorcentre.assessment.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Asks how complete the figures are. The schools of a year are everywhere those that worked in it or have figures of it.
 */
public interface FigureCompletenessRepository extends Repository<YearlyFigures, Long> {

    /** How far the figures of a year are there, and the schools of that year. */
    @Query("""
            select new ru.mentorcentre.assessment.figures.YearCompleteness(count(s),
                coalesce(sum(case when exists (select 1 from AssessedStanding t where t.schoolId = s.id
                    and t.year = :year and t.stableLow = Finding.YES)
                    and not exists (select 1 from AssessedListing l where l.schoolId = s.id
                        and l.kind = ListingKind.LOW_RESULTS and l.startsOn <= :today
                        and (l.endsOn is null or l.endsOn >= :today)) then 1L else 0L end), 0L),
                (select count(f) from YearlyFigures f where f.year = :year),
                (select count(f) from YearlyFigures f where f.year = :year
                    and coalesce(f.resultsIndex, f.computedResultsIndex) is not null),
                (select count(f) from YearlyFigures f where f.year = :year
                    and coalesce(f.welfareIndex, f.computedWelfareIndex) is not null),
                (select max(f.changedAt) from YearlyFigures f where f.year between :first and :year))
            from AssessedSchool s where (s.closedOn is null or year(s.closedOn) >= :year
                or exists (select 1 from YearlyFigures p where p.schoolId = s.id and p.year = :year))""")
    YearCompleteness board(int year, int first, LocalDate today);

    /** The schools of the year by municipality: its key and the count. */
    @Query("""
            select s.municipalityId, count(s) from AssessedSchool s
            where s.municipalityId in :municipalities and (s.closedOn is null or year(s.closedOn) >= :year
                or exists (select 1 from YearlyFigures p where p.schoolId = s.id and p.year = :year))
            group by s.municipalityId""")
    List<Object[]> population(int year, Collection<Long> municipalities);

    /** Schools with ИОР of the year by municipality: its key and the count. */
    @Query("""
            select f.municipalityId, count(f) from YearlyFigures f
            where f.year = :year and coalesce(f.resultsIndex, f.computedResultsIndex) is not null
                and f.municipalityId in :municipalities
            group by f.municipalityId""")
    List<Object[]> withResults(int year, Collection<Long> municipalities);
}
