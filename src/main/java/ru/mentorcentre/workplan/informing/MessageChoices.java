package ru.mentorcentre.workplan.informing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.workplan.attendance.EventSessionRow;
import ru.mentorcentre.workplan.event.EventSchool;
import ru.mentorcentre.workplan.event.EventSchoolRepository;
import ru.mentorcentre.workplan.event.EventScope;
import ru.mentorcentre.workplan.event.PlannedEvent;

/** What the form of a message offers, and what of it still exists. */
@Service
@Transactional(readOnly = true)
class MessageChoices {

    private final EventSchoolRepository eventSchools;
    private final EntityManager entityManager;
    private final Clock clock;

    MessageChoices(EventSchoolRepository eventSchools, EntityManager entityManager, Clock clock) {
        this.eventSchools = eventSchools;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Events of the plans that are carried out, those with something to come first, and the one that was chosen before. */
    List<Choice> events(Long chosen) {
        LocalDate today = LocalDate.now(clock);
        return new ListQuery<>(entityManager, MessageEvent.class, MessageEvent.COLUMNS, MessageEvent.FROM)
                .where("""
                (p.approvedOn is not null and p.state <> ru.mentorcentre.workplan.plan.WorkPlanState.CLOSED
                or e.id = :chosen)""").with("chosen", chosen).with("today", today).orderBy("e.title, e.id").list().stream()
                        .sorted(MessageEvent.ahead(today))
                        .map(event -> new Choice(event.id(), event.inWords()))
                        .toList();
    }

    /** The date of an event a message is written to the list of; {@code null} for none. */
    MessageDate date(Long session) {
        return session == null
                ? null
                : new ListQuery<>(entityManager, MessageDate.class, MessageDate.COLUMNS, MessageDate.FROM)
                        .where("d.id = :session", "session", session)
                        .one()
                        .orElse(null);
    }

    boolean isDate(long session, Long event) {
        MessageDate found = date(session);
        return found != null && found.eventId().equals(event);
    }

    List<Choice> schools() {
        return new ListQuery<>(entityManager, Choice.class, "s.id, s.shortName", "PlanSchool s")
                .orderBy("s.shortName, s.id")
                .list();
    }

    /** The schools of a message by name; none for all. */
    List<Choice> schoolsOf(long message) {
        return new ListQuery<>(entityManager, Choice.class, "s.id, s.shortName", """
                MessageSchool m
                join PlanSchool s on s.municipalityId = m.municipalityId and s.id = m.schoolId""")
                .where("m.messageId = :message", "message", message)
                .orderBy("s.shortName, s.id")
                .list();
    }

    boolean isEvent(long id) {
        return entityManager
                        .createQuery("select count(e) from PlannedEvent e where e.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    boolean areSchools(Set<Long> ids) {
        return ids.isEmpty()
                || entityManager
                                .createQuery("select count(s) from PlanSchool s where s.id in :ids", Long.class)
                                .setParameter("ids", ids)
                                .getSingleResult()
                        == ids.size();
    }

    /** Those an event is for. */
    MessageAudience audienceOf(long event) {
        PlannedEvent found = entityManager.find(PlannedEvent.class, event);
        if (found == null) {
            return new MessageAudience(Set.of(), Set.of(), Set.of());
        }
        EventScope scope = found.scope(eventSchools.findByEventId(event).stream()
                .map(EventSchool::schoolId)
                .collect(Collectors.toSet()));
        return new MessageAudience(scope.audiences(), Set.of(), scope.schools());
    }

    /** One to be chosen. */
    record Choice(long id, String name) {}

    /**
     * A date of an event, as the form of a message to those on its list shows it.
     *
     * @param people on its list who have not declined
     */
    record MessageDate(
            long id,
            Long eventId,
            long planId,
            String event,
            LocalDate heldOn,
            LocalTime startsAt,
            LocalTime endsAt,
            long people) {

        static final String COLUMNS = """
                d.id, e.id, e.planId, e.title, d.heldOn, d.startsAt, d.endsAt,
                (select count(x) from Participation x where x.municipalityId = d.municipalityId and x.sessionId = d.id
                    and x.state <> ParticipationState.DECLINED)""";

        static final String FROM = """
                EventSession d
                join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId""";

        public String when() {
            return EventSessionRow.when(heldOn, startsAt, endsAt);
        }
    }
}
