package ru.mentorcentre.matching.participant;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.Tenant;

/** How many wait for a mentor, and how many mentors have places. */
@Component
@Transactional(readOnly = true)
public class DemandAndSupply {

    private final EntityManager entityManager;

    DemandAndSupply(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Count count() {
        return entityManager.createQuery("""
                        select coalesce(sum(s.requests), 0), coalesce(sum(s.mentors), 0), coalesce(sum(s.places), 0)
                        from MatchingSupply s
                        """, Count.class).getSingleResult();
    }

    /** The same in short, with the latest draft: one statement for the first page. */
    public Today today() {
        return entityManager
                .createQuery("""
                        select d.id, d.number,
                            (select count(distinct p.requestId) from DraftPair p
                             join MatchingRequest r on r.municipalityId = p.municipalityId and r.id = p.requestId
                             where p.draftId = d.id and p.replacedAt is null and p.mentorshipId is null
                             and r.status = RequestStatus.OPEN),
                            s.requests, s.places
                        from MatchingSupply s
                        left join MatchingDraft d on d.municipalityId = s.municipalityId and d.number =
                            (select max(x.number) from MatchingDraft x
                             where x.municipalityId = s.municipalityId and x.state = DraftState.DONE)
                        where s.municipalityId = :here
                        """, Today.class)
                .setParameter("here", Tenant.current())
                .getSingleResult();
    }

    /**
     * What there is to do today.
     *
     * @param draftId of the latest draft, {@code null} without one
     * @param waiting requests of that draft whose pairs nobody has confirmed
     * @param requests that wait for a mentor
     * @param places that mentors have
     */
    public record Today(Long draftId, Integer number, Long waiting, Long requests, Long places) {}

    /**
     * Both sides in numbers.
     *
     * @param requests that wait
     * @param mentors who work and have a place
     * @param places they have in all
     */
    public record Count(long requests, long mentors, long places) {}
}
