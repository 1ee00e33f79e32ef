package ru.mentorcentre.workplan.visit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.staff.PersonName;
import ru.mentorcentre.workplan.attendance.EventSessionRow;
import ru.mentorcentre.workplan.attendance.EventSessions;
import ru.mentorcentre.workplan.attendance.Participants;
import ru.mentorcentre.workplan.attendance.ParticipationSource;
import ru.mentorcentre.workplan.attendance.ParticipationState;
import ru.mentorcentre.workplan.attendance.SchoolOption;
import ru.mentorcentre.workplan.attendance.SessionEvent;

/** Who marks himself as present: by the own account, or by the name as it stands in the list. */
@Service
@Transactional
class Visits {

    private static final int FEWEST_WORDS = 2;

    private final EventSessions sessions;
    private final Participants participants;
    private final EntityManager entityManager;
    private final Clock clock;

    Visits(EventSessions sessions, Participants participants, EntityManager entityManager, Clock clock) {
        this.sessions = sessions;
        this.participants = participants;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    VisitedDate date(long session) {
        EventSessionRow row = sessions.row(session);
        SessionEvent event = sessions.eventOf(row);
        boolean open = event.isCarriedOut() && !event.isCancelled() && row.isOpenForVisits(LocalDateTime.now(clock));
        return new VisitedDate(row, event.title(), open);
    }

    /** Schools to choose from; who is invited from them is told to nobody. */
    @Transactional(readOnly = true)
    List<SchoolOption> schools() {
        return participants.allSchools();
    }

    /** Whether a person stands behind an account who can be marked. */
    @Transactional(readOnly = true)
    Optional<NamedVisitor> ofAccount(long account) {
        return educators().where("""
                        exists (select 1 from PlanEducatorAccount u where u.municipalityId = w.municipalityId
                            and u.educatorId = w.id and u.accountId = :account)""", "account", account).one();
    }

    /** Marks who has signed in, invited or not: the person stands at the door. */
    NamedVisitor markAccount(long session, long account) {
        NamedVisitor visitor = ofAccount(account)
                .orElseThrow(() -> new BusinessRuleViolation(
                        null, "Учётная запись не связана с карточкой педагога: подойдите к организатору"));
        mark(session, visitor);
        return visitor;
    }

    /** Marks who is called so in the list of the date; nothing for nobody and for more than one. */
    Optional<NamedVisitor> markNamed(long session, long school, String typed) {
        refuseUnlessOpen(session);
        String name = PersonName.key(typed, "", null);
        if (name.split(" ").length < FEWEST_WORDS) {
            return Optional.empty();
        }
        List<NamedVisitor> called = educators().where("""
                        exists (select 1 from Participation x where x.municipalityId = w.municipalityId
                            and x.educatorId = w.id and x.sessionId = :session and x.schoolId = :school)""", "session", session).with("school", school).list().stream()
                .filter(one -> one.isCalled(name))
                .toList();
        if (called.size() != 1) {
            return Optional.empty();
        }
        mark(session, called.get(0));
        return Optional.of(called.get(0));
    }

    private void mark(long session, NamedVisitor visitor) {
        refuseUnlessOpen(session);
        participants.record(
                session, Map.of(visitor.id(), visitor.schoolId()), ParticipationState.ATTENDED, ParticipationSource.QR);
    }

    private void refuseUnlessOpen(long session) {
        if (!date(session).open()) {
            throw new BusinessRuleViolation(null, "Отметиться сейчас нельзя: подойдите к организатору");
        }
    }

    private ListQuery<NamedVisitor> educators() {
        return new ListQuery<>(entityManager, NamedVisitor.class, "w.id, w.schoolId, w.fullName", "PlanEducator w")
                .where("w.retiredOn is null or w.retiredOn >= :today", "today", LocalDate.now(clock));
    }

    /** The date somebody comes to, and whether people mark themselves now. */
    record VisitedDate(EventSessionRow row, String title, boolean open) {}

    /** Who may be meant. */
    record NamedVisitor(long id, long schoolId, String name) {

        /** By the full name, or without the patronymic. */
        boolean isCalled(String typed) {
            String full = PersonName.key(name, "", null);
            return full.equals(typed) || full.startsWith(typed + " ");
        }
    }
}
