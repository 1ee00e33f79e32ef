package ru.mentorcentre.matching;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<MatchingDraft, Long> {

    MatchingDraft saveAndFlush(MatchingDraft draft);

    Optional<MatchingDraft> findById(long id);

    void delete(MatchingDraft draft);

    /** Waits until nobody else decides about the draft. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from MatchingDraft d where d.id = :id")
    Optional<MatchingDraft> hold(long id);

    @Query("select coalesce(max(d.number), 0) from MatchingDraft d")
    int lastNumber();

    @Query("select d.id from MatchingDraft d where d.state = ru.mentorcentre.matching.DraftState.RUNNING")
    Optional<Long> running();

    /** A sign of life; says how many drafts took it: none when the draft was given up meanwhile. */
    @Modifying
    @Query("""
            update MatchingDraft d set d.done = :done, d.total = :total, d.beatAt = :at
            where d.id = :id and d.state = ru.mentorcentre.matching.DraftState.RUNNING""")
    int progress(long id, int done, int total, Instant at);

    /** Gives up those of a job that gave no sign of life since then. */
    @Modifying
    @Query("""
            update MatchingDraft d set d.state = ru.mentorcentre.matching.DraftState.FAILED, d.problem = :problem,
                d.finishedAt = :now
            where d.state = ru.mentorcentre.matching.DraftState.RUNNING and d.beatAt < :since""")
    int bury(Instant since, String problem, Instant now);
}
