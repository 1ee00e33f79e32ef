package ru.mentorcentre.reserve.expert;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewAssignmentRepository extends Repository<ReviewAssignment, Long> {

    @Query("""
            select count(a) > 0 from ReviewAssignment a
            where a.applicationId = :application and a.accountId = :account and a.ending is null""")
    boolean isActive(long application, long account);

    /** Whoever writes for an assignment goes one after the other: a second press sees what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from ReviewAssignment a
            where a.applicationId = :application and a.accountId = :account and a.ending is null""")
    Optional<ReviewAssignment> lock(long application, long account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ReviewAssignment a where a.id = :id and a.applicationId = :application")
    Optional<ReviewAssignment> lockOne(long id, long application);

    @Query("select count(x) > 0 from SeasonExpert x where x.accountId = :account")
    boolean isExpert(long account);

    @Query("select count(x) > 0 from SeasonExpert x where x.seasonId = :season and x.accountId = :account")
    boolean isExpert(long season, long account);

    @Query("select x from SeasonExpert x where x.id = :id and x.seasonId = :season")
    Optional<SeasonExpert> expert(long id, long season);
}
