package ru.mentorcentre.reserve.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListQuery;

/** What one expert has to review, and has reviewed. */
@Service
@Transactional(readOnly = true)
class ReviewQueue {

    private final EntityManager entityManager;
    private final Clock clock;

    ReviewQueue(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** All of it: what can be done today first, by its last day; then what is late, what waits, what is done. */
    List<ReviewQueueRow> of(long account) {
        LocalDate today = LocalDate.now(clock);
        return new ListQuery<>(entityManager, ReviewQueueRow.class, """
                        p.id, p.fullName, s.shortName, r.title, p.state, a.secondOpinion, q.handedInAt,
                        f.startsOn, f.endsOn, d.startsOn, d.endsOn""", """
                        ReviewAssignment a
                        join Application p on p.municipalityId = a.municipalityId and p.id = a.applicationId
                        join ReserveSeason r on r.municipalityId = p.municipalityId and r.id = p.seasonId
                        join ReserveSchool s on s.municipalityId = p.municipalityId and s.id = p.schoolId
                        join SeasonPhase f on f.municipalityId = p.municipalityId and f.seasonId = p.seasonId
                            and f.phase = ReservePhase.FORMAL
                        join SeasonPhase d on d.municipalityId = p.municipalityId and d.seasonId = p.seasonId
                            and (a.secondOpinion = true and d.phase = ReservePhase.DECISION
                                or a.secondOpinion = false and d.phase = ReservePhase.QUALITATIVE)
                        left join QualityReview q on q.municipalityId = a.municipalityId and q.assignmentId = a.id""")
                        .where("a.accountId = :account and a.ending is null", "account", account)
                        .orderBy("r.year desc, p.fullName, p.id")
                        .list()
                        .stream()
                        .sorted(Comparator.comparing((ReviewQueueRow row) -> !row.isDue(today))
                                .thenComparing(row -> !row.isOverdue(today))
                                .thenComparing(row -> row.stage() == null)
                                .thenComparing(
                                        ReviewQueueRow::deadline, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
    }

    /** The row of an application in somebody's queue; nothing when it is not there. */
    static Optional<ReviewQueueRow> find(List<ReviewQueueRow> queue, long application) {
        return queue.stream().filter(row -> row.applicationId() == application).findFirst();
    }

    /** What can be done today after an application, round again from the top of the queue. */
    Optional<Long> next(List<ReviewQueueRow> queue, long application) {
        LocalDate today = LocalDate.now(clock);
        List<Long> due = queue.stream()
                .filter(row -> row.isDue(today) || row.applicationId() == application)
                .map(ReviewQueueRow::applicationId)
                .toList();
        int here = due.indexOf(application);
        return due.isEmpty() || due.size() == 1 && here == 0
                ? Optional.empty()
                : Optional.of(due.get((here + 1) % due.size()));
    }
}
