package ru.mentorcentre.assessment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Asks how complete the figures are. */
interface FigureStateRepository extends Repository<YearlyFigures, Long> {

    @Query("""
            select new ru.mentorcentre.assessment.FigureState(
                coalesce(sum(case when f.year = :year then 1L else 0L end), 0L),
                coalesce(sum(case when f.year = :year and coalesce(f.resultsIndex, f.computedResultsIndex) is not null
                    then 1L else 0L end), 0L),
                coalesce(sum(case when f.year = :year and coalesce(f.welfareIndex, f.computedWelfareIndex) is not null
                    then 1L else 0L end), 0L),
                max(f.changedAt))
            from YearlyFigures f where f.year between :first and :year""")
    FigureState of(int year, int first);

    /** Schools with ИОР of the year by municipality: its key and the count. */
    @Query("""
            select f.municipalityId, count(f) from YearlyFigures f
            where f.year = :year and coalesce(f.resultsIndex, f.computedResultsIndex) is not null
                and f.municipalityId in :municipalities
            group by f.municipalityId""")
    List<Object[]> withResults(int year, Collection<Long> municipalities);
}
