package ru.mentorcentre.school.listing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the ministry's lists and the figures say different things. Nothing but a hint: a listing comes from an order
 * (domain §6).
 */
@Service
@Transactional(readOnly = true)
class ListingHints {

    private static final int MOST = 200;

    private static final String STANDING_OF = """
            select new ru.mentorcentre.school.listing.ListingHint(s.id, s.municipalityId, s.shortName, t.level,
                t.resultsIndex)
            from School s
            join Standing t on t.municipalityId = s.municipalityId and t.schoolId = s.id and t.year = :year
            where s.closedOn is null and
            """;

    private static final String LISTED = """
            exists (select 1 from Listing l where l.municipalityId = s.municipalityId and l.schoolId = s.id
                and l.kind = ListingKind.LOW_RESULTS and l.startsOn <= :today
                and (l.endsOn is null or l.endsOn >= :today))""";

    private final EntityManager entityManager;
    private final Clock clock;

    ListingHints(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Stable low in the year, but not listed as ШНОР today. */
    List<ListingHint> lowButNotListed(int year) {
        return find("t.stableLow = Finding.YES and not " + LISTED, year);
    }

    /** Listed as ШНОР today, but in the year above the low level. */
    List<ListingHint> listedButNotLow(int year) {
        return find("t.level <> ResultsLevel.LOW and " + LISTED, year);
    }

    private List<ListingHint> find(String condition, int year) {
        return entityManager
                .createQuery(STANDING_OF + condition + " order by s.shortName, s.id", ListingHint.class)
                .setParameter("year", year)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultList();
    }
}
