package ru.mentorcentre.workplan.attendance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.workplan.NewEventSession;

/** The dates of events: added, moved, cancelled with a reason, deleted while nobody is on their list. */
@Service
@Transactional
public class EventSessions {

    private final EventSessionRepository sessions;
    private final ParticipationRepository participations;
    private final Histories histories;
    private final EntityManager entityManager;

    EventSessions(
            EventSessionRepository sessions,
            ParticipationRepository participations,
            Histories histories,
            EntityManager entityManager) {
        this.sessions = sessions;
        this.participations = participations;
        this.histories = histories;
        this.entityManager = entityManager;
    }

    /** The event they belong to. */
    @Transactional(readOnly = true)
    public SessionEvent event(long plan, long event) {
        return events().where("p.id = :plan", "plan", plan)
                .where("e.id = :event", "event", event)
                .one()
                .orElseThrow(NotFound.of("Мероприятие", event));
    }

    /** The event of a date, wherever it stands. */
    @Transactional(readOnly = true)
    public SessionEvent eventOf(EventSessionRow session) {
        return events().where("e.id = :event", "event", session.eventId())
                .one()
                .orElseThrow(NotFound.of("Мероприятие", session.eventId()));
    }

    /** Those of an event, in their order. */
    @Transactional(readOnly = true)
    public List<EventSessionRow> of(long event) {
        return rows().where("d.eventId = :event", "event", event)
                .orderBy("d.heldOn, d.startsAt, d.id")
                .list();
    }

    /** One of an event. */
    @Transactional(readOnly = true)
    public EventSessionRow row(long plan, long event, long id) {
        return rows().where("d.id = :id", "id", id)
                .where("d.eventId = :event", "event", event)
                .where("e.planId = :plan", "plan", plan)
                .one()
                .orElseThrow(NotFound.of("Дата мероприятия", id));
    }

    /** One whose event is not known yet. */
    @Transactional(readOnly = true)
    public EventSessionRow row(long id) {
        return rows().where("d.id = :id", "id", id).one().orElseThrow(NotFound.of("Дата мероприятия", id));
    }

    /** How many people were at an event, each counted once. */
    @Transactional(readOnly = true)
    public long attended(long event) {
        return participations.attended(event);
    }

    @Transactional(readOnly = true)
    EventSession find(long plan, long event, long id) {
        event(plan, event);
        return sessions.findByIdAndEventId(id, event).orElseThrow(NotFound.of("Дата мероприятия", id));
    }

    @Transactional(readOnly = true)
    List<Change> history(long id) {
        return histories.of(EventSession.class, id);
    }

    /** @return its key */
    public long add(long plan, long event, NewEventSession wanted) {
        SessionEvent found = event(plan, event);
        refuseClosed(found);
        check(wanted, found);
        return sessions.saveAndFlush(new EventSession(event, wanted)).getId();
    }

    /** @return whether it is held at another time or place than people were told */
    boolean edit(long plan, long event, long id, NewEventSession wanted, int version) {
        SessionEvent found = event(plan, event);
        refuseClosed(found);
        EventSession session = locked(plan, event, id);
        histories.checkVersion(EventSession.class, id, version, session.getVersion());
        check(wanted, found);
        long taken = participations.taken(id);
        if (wanted.seats() != null && wanted.seats() < taken) {
            throw new BusinessRuleViolation("seats", "Уже придут " + taken + ": мест не может быть меньше");
        }
        boolean moves = wanted.isElsewhereThan(session.content());
        session.edit(wanted);
        sessions.saveAndFlush(session);
        return moves;
    }

    void cancel(long plan, long event, long id, String reason, int version) {
        refuseClosed(event(plan, event));
        EventSession session = locked(plan, event, id);
        histories.checkVersion(EventSession.class, id, version, session.getVersion());
        if (participations.countBySessionIdAndState(id, ParticipationState.ATTENDED) > 0) {
            throw new BusinessRuleViolation(null, "Отмечено, кто пришёл: значит, дата состоялась");
        }
        session.cancel(reason);
        sessions.saveAndFlush(session);
    }

    void resume(long plan, long event, long id) {
        refuseClosed(event(plan, event));
        EventSession session = locked(plan, event, id);
        session.resume();
        sessions.saveAndFlush(session);
    }

    void delete(long plan, long event, long id) {
        refuseClosed(event(plan, event));
        EventSession session = locked(plan, event, id);
        if (participations.existsBySessionId(id)) {
            throw new BusinessRuleViolation(null, "В списке даты есть люди: отмените её, тогда они об этом узнают");
        }
        sessions.delete(session);
        sessions.flush();
    }

    private EventSession locked(long plan, long event, long id) {
        find(plan, event, id);
        return sessions.locked(id).orElseThrow(NotFound.of("Дата мероприятия", id));
    }

    private static void refuseClosed(SessionEvent event) {
        if (event.closed()) {
            throw new BusinessRuleViolation(null, "План закрыт: даты его мероприятий больше не меняют");
        }
        if (event.isCancelled()) {
            throw new BusinessRuleViolation(null, "Мероприятие отменено: снимите отметку, тогда у него будут даты");
        }
    }

    private static void check(NewEventSession wanted, SessionEvent event) {
        LocalDate until = wanted.registrationUntil();
        if (wanted.heldOn() == null) {
            throw new BusinessRuleViolation("heldOn", "Укажите день");
        }
        BusinessRuleViolation.unlessSensible("heldOn", wanted.heldOn());
        if (!event.mayBeOn(wanted.heldOn())) {
            throw new BusinessRuleViolation(
                    "heldOn",
                    "Проверьте год: план на " + event.year().title() + ", а дата отстоит от него больше чем на год");
        }
        if (wanted.startsAt() == null && wanted.endsAt() != null) {
            throw new BusinessRuleViolation("startsAt", "Укажите и начало");
        }
        if (wanted.endsAt() != null && !wanted.endsAt().isAfter(wanted.startsAt())) {
            throw new BusinessRuleViolation("endsAt", "Позже начала");
        }
        if (until != null && until.isAfter(wanted.heldOn())) {
            throw new BusinessRuleViolation("registrationUntil", "Не позже дня мероприятия");
        }
    }

    private ListQuery<EventSessionRow> rows() {
        return new ListQuery<>(entityManager, EventSessionRow.class, EventSessionRow.COLUMNS, EventSessionRow.FROM);
    }

    private ListQuery<SessionEvent> events() {
        return new ListQuery<>(entityManager, SessionEvent.class, SessionEvent.COLUMNS, SessionEvent.FROM);
    }
}
