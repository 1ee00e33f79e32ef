package ru.mentorcentre.workplan.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is on which list. */
public interface ParticipationRepository extends Repository<Participation, Long> {

    void delete(Participation participation);

    void flush();

    Optional<Participation> findByIdAndSessionId(Long id, Long sessionId);

    Optional<Participation> findBySessionIdAndEducatorId(Long sessionId, Long educatorId);

    List<Participation> findByIdInAndSessionId(Collection<Long> ids, Long sessionId);

    List<Participation> findByEducatorIdOrderById(Long educatorId);

    /** Those who were there and have no certificate. */
    @Query("""
            select x from Participation x
            where x.sessionId = :session and x.state = ParticipationState.ATTENDED and x.certificateNumber is null
            order by x.id""")
    List<Participation> uncertified(long session);

    /** How many of those who were there have a certificate. */
    @Query("""
            select count(*) from Participation x
            where x.sessionId = :session and x.state = ParticipationState.ATTENDED and x.certificateNumber is not null""")
    long certified(long session);

    boolean existsBySessionId(Long sessionId);

    long countByEducatorId(Long educatorId);

    long countBySchoolId(Long schoolId);

    long countBySessionIdAndState(Long sessionId, ParticipationState state);

    @Query("select x.educatorId from Participation x where x.sessionId = :session")
    Set<Long> educators(long session);

    /** Who has a seat. */
    @Query("""
            select x.educatorId from Participation x
            where x.sessionId = :session and x.state in (ParticipationState.REGISTERED, ParticipationState.ATTENDED)""")
    Set<Long> withSeats(long session);

    /** Of some, those of whom it is known whether they were there. */
    @Query("""
            select x.educatorId from Participation x
            where x.sessionId = :session and x.educatorId in :educators
                and x.state in (ParticipationState.ATTENDED, ParticipationState.ABSENT)""")
    Set<Long> over(long session, Collection<Long> educators);

    /** How many seats are given. */
    @Query("""
            select count(*) from Participation x
            where x.sessionId = :session and x.state in (ParticipationState.REGISTERED, ParticipationState.ATTENDED)""")
    long taken(long session);

    @Query("""
            select count(distinct x.educatorId) from Participation x
            join EventSession d on d.municipalityId = x.municipalityId and d.id = x.sessionId
            where d.eventId = :event and x.state = ParticipationState.ATTENDED""")
    long attended(long event);

    /** How many stand on the lists of an event. */
    @Query("""
            select count(distinct x.educatorId) from Participation x
            join EventSession d on d.municipalityId = x.municipalityId and d.id = x.sessionId
            where d.eventId = :event""")
    long listed(long event);

    /** Puts down the same of many. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Participation x set x.state = :state, x.recordedBy = :source, x.recordedAt = :now,
                x.version = x.version + 1
            where x.sessionId = :session and x.educatorId in :educators and x.state <> :state""")
    int record(
            long session,
            Collection<Long> educators,
            ParticipationState state,
            ParticipationSource source,
            Instant now);
}
