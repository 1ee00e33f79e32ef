package ru.mentorcentre.reserve.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<QualityReview, Long> {

    @Query("select c from FormalCheck c where c.applicationId = :application")
    Optional<FormalCheck> check(long application);

    @Query("select l from FormalCheckLine l where l.checkId = :check")
    List<FormalCheckLine> lines(long check);

    @Query("""
            select q from QualityReview q join ReviewAssignment a
                on a.municipalityId = q.municipalityId and a.id = q.assignmentId
            where a.applicationId = :application and a.accountId = :account and a.ending is null""")
    Optional<QualityReview> review(long application, long account);

    @Query("select q from QualityReview q where q.assignmentId = :assignment")
    Optional<QualityReview> review(long assignment);

    @Query("select m from ReviewMark m where m.reviewId = :review")
    List<ReviewMark> marks(long review);

    /** Handed in by those who still review it, abstentions not counted. */
    @Query("""
            select count(q) from QualityReview q join ReviewAssignment a
                on a.municipalityId = q.municipalityId and a.id = q.assignmentId
            where a.applicationId = :application and a.ending is null and q.handedInAt is not null
                and q.abstention is null""")
    long rated(long application);
}
