package ru.mentorcentre.school;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of schools for overviews. */
@Service
@Transactional(readOnly = true)
public class SchoolCounts {

    private static final String WORKED = "(s.closedOn is null or year(s.closedOn) >= :year)";

    /** HQL over {@link #FROM}, with {@code :year} and {@code :today}: the two counts of a {@link Tally}, for a room above. */
    public static final String TALLY = "count(s), coalesce(sum(case when exists"
            + " (select 1 from Standing t where t.schoolId = s.id and t.year = :year"
            + " and t.stableLow = Finding.YES) and not exists"
            + " (select 1 from Listing l where l.schoolId = s.id and l.kind = ListingKind.LOW_RESULTS"
            + " and l.startsOn <= :today and (l.endsOn is null or l.endsOn >= :today))"
            + " then 1L else 0L end), 0L)";

    /** The schools that worked in a year. */
    public static final String FROM = "School s where " + WORKED;

    private final EntityManager entityManager;

    SchoolCounts(EntityManager entityManager) {
        this.entityManager = entityManager;
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
