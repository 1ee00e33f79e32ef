package ru.mentorcentre.assessment.region;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import ru.mentorcentre.shared.job.JobKey;

interface RegionalRunRepository extends Repository<RegionalRun, Long> {

    RegionalRun saveAndFlush(RegionalRun run);

    Optional<RegionalRun> findById(long id);

    /** Waits until nobody else decides about the run. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RegionalRun r where r.id = :id")
    Optional<RegionalRun> lock(long id);

    @Query("""
            select new ru.mentorcentre.shared.job.JobKey(0L, r.id) from RegionalRun r
            where r.state = :state""")
    List<JobKey> inState(RegionalState state);

    List<RegionalRun> findTop10ByOrderByStartedAtDesc();
}
