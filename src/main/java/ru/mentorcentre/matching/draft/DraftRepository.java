package ru.mentorcentre.matching.draft;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import ru.mentorcentre.shared.job.JobKey;

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

    @Query("""
            select d.id from MatchingDraft d
            where d.state = ru.mentorcentre.matching.draft.DraftState.RUNNING""")
    Optional<Long> running();

    @Query("""
            select new ru.mentorcentre.shared.job.JobKey(d.municipalityId, d.id) from MatchingDraft d
            where d.state = ru.mentorcentre.matching.draft.DraftState.RUNNING
            """)
    List<JobKey> goingOn();
}
