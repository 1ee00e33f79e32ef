package ru.mentorcentre.matching.draft;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftPairRepository extends Repository<DraftPair, Long> {

    DraftPair saveAndFlush(DraftPair pair);

    /** The pairs that count, by request and mentor. */
    @Query("""
            select p from DraftPair p where p.draftId = :draftId and p.replacedAt is null
            order by p.requestId, p.mentorId""")
    List<DraftPair> of(long draftId);

    @Query("""
            select p from DraftPair p
            where p.draftId = :draftId and p.requestId = :requestId and p.replacedAt is null order by p.mentorId""")
    List<DraftPair> of(long draftId, long requestId);

    /** Requests that the draft has a pair for, or has left over. */
    @Query("""
            select r.id from MatchingRequest r
            where r.status = ru.mentorcentre.mentoring.RequestStatus.OPEN
                and (exists (select 1 from DraftPair p where p.draftId = :draftId and p.requestId = r.id)
                or exists (select 1 from DraftLeftover l where l.draftId = :draftId and l.requestId = r.id))""")
    List<Long> knownTo(long draftId);

    @Query("select count(p) from DraftPair p where p.draftId = :draftId and p.mentorshipId is not null")
    long confirmed(long draftId);

    @Modifying
    @Query("""
            update DraftPair p set p.mentorshipId = :mentorshipId
            where p.draftId = :draftId and p.requestId in :requestIds and p.replacedAt is null""")
    void confirm(long draftId, Collection<Long> requestIds, long mentorshipId);

    @Modifying
    @Query("""
            update DraftPair p set p.replacedAt = :at
            where p.draftId = :draftId and p.requestId = :requestId and p.replacedAt is null""")
    void replace(long draftId, long requestId, Instant at);

    @Modifying
    @Query("delete from DraftPair p where p.draftId = :draftId")
    void deleteOf(long draftId);
}
