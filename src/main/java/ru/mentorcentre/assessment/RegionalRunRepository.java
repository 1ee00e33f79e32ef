package ru.mentorcentre.assessment;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface RegionalRunRepository extends Repository<RegionalRun, Long> {

    RegionalRun saveAndFlush(RegionalRun run);

    Optional<RegionalRun> findById(long id);

    /** Waits until nobody else decides about the run. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RegionalRun r where r.id = :id")
    Optional<RegionalRun> lock(long id);

    /** Those of a job that gave no sign of life since then, unless somebody holds them, which is a sign of life too. */
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RegionalRun r where r.state in :goingOn and r.beatAt < :since")
    List<RegionalRun> silent(Collection<RegionalState> goingOn, Instant since);

    /** A sign of life; says how many runs took it: none when the run was given up meanwhile. */
    @Modifying
    @Query("update RegionalRun r set r.beatAt = :at where r.id = :id and r.state in :goingOn")
    int beat(long id, Instant at, Collection<RegionalState> goingOn);

    @Modifying
    @Query("update RegionalRun r set r.done = :done, r.beatAt = :at where r.id = :id and r.state in :goingOn")
    int progress(long id, int done, Instant at, Collection<RegionalState> goingOn);

    List<RegionalRun> findTop10ByOrderByStartedAtDesc();
}
