package ru.mentorcentre.reserve.expert;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.shared.persistence.ListQuery;

/** What experts have not done yet, and the reminders of it. */
@Service
@Transactional
class DueReviews {

    private static final int DAYS_AHEAD = 3;

    private static final String UNDONE = """
            SeasonExpert x
            join ReserveAccount u on u.municipalityId = x.municipalityId and u.id = x.accountId
            join ReviewAssignment a on a.municipalityId = x.municipalityId and a.accountId = x.accountId
            join Application p on p.municipalityId = a.municipalityId and p.id = a.applicationId
                and p.seasonId = x.seasonId
            join SeasonPhase f on f.municipalityId = x.municipalityId and f.seasonId = x.seasonId
            left join QualityReview q on q.municipalityId = a.municipalityId and q.assignmentId = a.id""";

    private static final String IN_PHASE = """
            a.ending is null and u.blocked = false
            and (f.phase = ReservePhase.FORMAL and p.state in (ApplicationState.IN_EXPERTISE, ApplicationState.FORMAL)
                or p.state = ApplicationState.QUALITATIVE and q.handedInAt is null
                    and (f.phase = ReservePhase.QUALITATIVE and a.secondOpinion = false
                        or f.phase = ReservePhase.DECISION and a.secondOpinion = true))""";

    private final ExpertLetterRepository letters;
    private final ExpertLetters mail;
    private final EntityManager entityManager;
    private final Clock clock;

    DueReviews(ExpertLetterRepository letters, ExpertLetters mail, EntityManager entityManager, Clock clock) {
        this.letters = letters;
        this.mail = mail;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Municipalities where a phase ends soon and something is undone; in the root scope. */
    @Transactional(readOnly = true)
    Set<Long> municipalities(LocalDate today) {
        return mail.isPossible()
                ? new TreeSet<>(endingSoon(
                                new ListQuery<>(entityManager, Long.class, "distinct x.municipalityId", UNDONE), today)
                        .list())
                : Set.of();
    }

    /** Who has to be reminded of what, in the current municipality. */
    @Transactional(readOnly = true)
    List<DueReview> due(LocalDate today) {
        return endingSoon(
                        new ListQuery<>(entityManager, DueReview.class, "x.id, f.phase, f.endsOn, count(a)", UNDONE),
                        today)
                .orderBy("x.id, f.endsOn, f.phase")
                .groupedList("x.id, f.phase, f.endsOn");
    }

    /** How much an expert has not done in a phase. */
    @Transactional(readOnly = true)
    long count(long expert, ReservePhase phase) {
        return new ListQuery<>(entityManager, Long.class, "a.id", UNDONE)
                .where(IN_PHASE)
                .where("x.id = :expert", "expert", expert)
                .where("f.phase = :phase", "phase", phase)
                .count();
    }

    /** Reminds once some days before and once on the last day; a round that comes again finds it done. */
    void remind(DueReview due, LocalDate today) {
        entityManager.find(SeasonExpert.class, due.expertId(), jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        ExpertLetterKind kind = due.endsOn().equals(today) ? ExpertLetterKind.DUE_TODAY : ExpertLetterKind.DUE_SOON;
        if (!letters.existsByExpertIdAndPhaseAndEndsOnAndKindIn(
                due.expertId(), due.phase(), due.endsOn(), Set.of(kind))) {
            mail.remind(due, kind);
        }
    }

    /** Whoever got an application only today was told so, with the last day. */
    private <T> ListQuery<T> endingSoon(ListQuery<T> undone, LocalDate today) {
        return undone.where(IN_PHASE)
                .where("f.startsOn <= :today and f.endsOn >= :today", "today", today)
                .where("f.endsOn <= :until", "until", today.plusDays(DAYS_AHEAD))
                .where(
                        "a.assignedAt < :morning",
                        "morning",
                        today.atStartOfDay(clock.getZone()).toInstant());
    }
}
