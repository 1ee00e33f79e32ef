package ru.mentorcentre.reserve.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.expert.AssignmentInfo;
import ru.mentorcentre.reserve.expert.ReviewAssignments;
import ru.mentorcentre.reserve.expert.ReviewDays;
import ru.mentorcentre.reserve.season.QualityInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** The qualitative stage: each expert's marks, a draft until they are handed in, nobody else's before the decision. */
@Service
@Transactional
class QualityReviews {

    private final ReviewRepository reviews;
    private final ReviewAssignments assignments;
    private final Applications applications;
    private final ReserveSeasons seasons;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QualityReviews(
            ReviewRepository reviews,
            ReviewAssignments assignments,
            Applications applications,
            ReserveSeasons seasons,
            EntityManager entityManager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.applications = applications;
        this.seasons = seasons;
        this.entityManager = entityManager;
        this.events = events;
        this.clock = clock;
    }

    /** What an expert has written of an application. */
    @Transactional(readOnly = true)
    Kept of(long application, long account) {
        return reviews.review(application, account)
                .map(review -> new Kept(
                        review.getVersion(),
                        marks(review).entrySet().stream()
                                .collect(
                                        LinkedHashMap::new,
                                        (all, one) -> all.put(
                                                one.getKey(), one.getValue().mark()),
                                        Map::putAll),
                        review.note(),
                        review.abstention(),
                        review.handedInAt()))
                .orElse(new Kept(null, Map.of(), null, null, null));
    }

    /**
     * Keeps a draft, or hands the marks in.
     *
     * @param typed the draft; {@code version} is of what was shown, {@code null} when there was nothing yet
     */
    void save(long application, long account, Kept typed, boolean handIn) {
        AssignmentInfo assignment = assignments.lock(application, account);
        Optional<QualityReview> former = reviews.review(assignment.id());
        if (former.isPresent() && former.get().handedInAt() != null) {
            throw new BusinessRuleViolation(
                    null, "Оценка уже сдана: изменить её можно, если руководитель центра вернёт её вам");
        }
        ApplicationInfo found = applications.get(application);
        requireOpen(found, assignment, ": оценки не сохранены, но остались на странице");
        List<QualityInfo> qualities = seasons.qualities(found.seasonId());
        if (handIn) {
            requireComplete(qualities, typed);
        }
        former.ifPresent(one -> LostUpdate.check(typed.version() == null ? -1 : typed.version(), one.getVersion()));
        former.ifPresent(one -> entityManager.lock(one, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        QualityReview review = former.orElseGet(() -> new QualityReview(assignment.id()));
        review.write(typed.note(), typed.abstention());
        if (handIn) {
            review.handIn(clock.instant());
        }
        entityManager.persist(review);
        mark(review, qualities, typed.marks());
        entityManager.flush();
    }

    /** Lets an expert mend what was handed in; says nothing about whether anything was. */
    void reopen(long assignment, long application, String reason, long by) {
        AssignmentInfo found = assignments.lockOne(assignment, application);
        requireOpen(applications.get(application), found, ", и вернуть оценку уже нельзя");
        entityManager.persist(new ReviewReopening(assignment, reason, by, clock.instant()));
        reviews.review(assignment).ifPresent(QualityReview::reopen);
        events.publishEvent(new AuditEvent(
                AuditEvent.Action.RESERVE,
                "Заявка в резерв № " + application + ": эксперту разрешено исправить оценку, назначение № "
                        + assignment));
    }

    private void requireOpen(ApplicationInfo application, AssignmentInfo assignment, String consequence) {
        if (application.state() != ApplicationState.QUALITATIVE) {
            throw new BusinessRuleViolation(
                    null,
                    "Качества этой заявки сейчас не оценивают, она в состоянии «"
                            + application.state().title() + "»");
        }
        ReviewDays days = assignments.days(application.seasonId());
        if (!days.isRatingOn(assignment.secondOpinion())) {
            throw new BusinessRuleViolation(
                    null,
                    "Этап «"
                            + days.rating(assignment.secondOpinion()).phase().title()
                            + "» сегодня не идёт" + consequence);
        }
    }

    private static void requireComplete(List<QualityInfo> qualities, Kept typed) {
        if (typed.abstention() != null) {
            return;
        }
        for (QualityInfo one : qualities) {
            if (typed.marks().get(one.code()) == null) {
                throw new BusinessRuleViolation(
                        "marks[" + one.code() + "]",
                        "Чтобы сдать оценку, оцените каждое качество: «" + one.title() + "» без оценки");
            }
        }
    }

    private void mark(QualityReview review, List<QualityInfo> qualities, Map<String, Integer> wanted) {
        Map<String, ReviewMark> former = marks(review);
        Set<String> known = new HashSet<>();
        qualities.forEach(one -> known.add(one.code()));
        known.forEach(code -> {
            Integer mark = wanted.get(code);
            ReviewMark kept = former.get(code);
            if (mark == null && kept != null) {
                entityManager.remove(kept);
            } else if (mark != null && kept != null) {
                kept.change(mark);
            } else if (mark != null) {
                entityManager.persist(new ReviewMark(review.getId(), code, mark));
            }
        });
    }

    private Map<String, ReviewMark> marks(QualityReview review) {
        Map<String, ReviewMark> marks = new LinkedHashMap<>();
        reviews.marks(review.getId()).forEach(mark -> marks.put(mark.code(), mark));
        return marks;
    }

    /**
     * What an expert has written.
     *
     * @param version {@code null} while there is nothing
     * @param abstention why the expert does not rate, {@code null} where they do
     */
    record Kept(Integer version, Map<String, Integer> marks, String note, String abstention, Instant handedInAt) {}
}
