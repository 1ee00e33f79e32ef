package ru.mentorcentre.school;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of schools for overviews. */
@Service
@Transactional(readOnly = true)
public class SchoolCounts {

    private static final String WORKED = "(s.closedOn is null or year(s.closedOn) >= :year)";

    private final EntityManager entityManager;
    private final Clock clock;

    SchoolCounts(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Counts of the current municipality in a year. */
    public Tally of(int year) {
        return entityManager
                .createQuery(
                        "select new ru.mentorcentre.school.SchoolCounts$Tally(count(s), coalesce(sum(case when exists"
                                + " (select 1 from Standing t where t.schoolId = s.id and t.year = :year"
                                + " and t.stableLow = Finding.YES) and not exists"
                                + " (select 1 from Listing l where l.schoolId = s.id and l.kind = ListingKind.LOW_RESULTS"
                                + " and l.startsOn <= :today and (l.endsOn is null or l.endsOn >= :today))"
                                + " then 1L else 0L end), 0L)) from School s where " + WORKED,
                        Tally.class)
                .setParameter("year", year)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }

    /** How many schools worked in a year in each of these municipalities, by key; one without schools is left out. */
    public Map<Long, Long> working(int year, Collection<Long> municipalities) {
        return entityManager
                .createQuery(
                        "select s.municipalityId, count(s) from School s where s.municipalityId in :municipalities and "
                                + WORKED + " group by s.municipalityId",
                        Object[].class)
                .setParameter("municipalities", municipalities)
                .setParameter("year", year)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /**
     * Counts of one municipality.
     *
     * @param working schools that worked in the year
     * @param lowButNotListed stable low in the year, but not listed as ШНОР today: a hint (domain §6)
     */
    public record Tally(long working, long lowButNotListed) {}
}
