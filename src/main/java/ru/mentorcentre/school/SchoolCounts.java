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

    private final EntityManager entityManager;

    SchoolCounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How many schools worked in a year in each of these municipalities, by key; one without schools is left out. */
    public Map<Long, Long> working(int year, Collection<Long> municipalities) {
        return entityManager
                .createQuery("""
                        select s.municipalityId, count(s) from School s
                        where s.municipalityId in :municipalities and (s.closedOn is null or year(s.closedOn) >= :year)
                        group by s.municipalityId""", Object[].class)
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
