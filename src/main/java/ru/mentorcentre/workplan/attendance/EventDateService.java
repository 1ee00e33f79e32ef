package ru.mentorcentre.workplan.attendance;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.EventDates;
import ru.mentorcentre.workplan.NewEventSession;

/** The service behind {@link EventDates}. */
@Service
@Transactional
class EventDateService implements EventDates {

    private final EventSessions sessions;
    private final Participants participants;
    private final EntityManager entityManager;

    EventDateService(EventSessions sessions, Participants participants, EntityManager entityManager) {
        this.sessions = sessions;
        this.participants = participants;
        this.entityManager = entityManager;
    }

    @Override
    public long add(long plan, String title, NewEventSession wanted) {
        long event = new ListQuery<>(entityManager, Long.class, "e.id", "PlannedEvent e")
                .where("e.planId = :plan", "plan", plan)
                .where("e.title = :title", "title", title)
                .orderBy("e.id")
                .one()
                .orElseThrow(NotFound.of("Мероприятие", title));
        return sessions.add(plan, event, wanted);
    }

    @Override
    public List<Long> invite(long date, Set<EventAudience> groups) {
        participants.invite(sessions.eventOf(sessions.row(date)), date, groups, Set.of());
        return participants.query(date, new ParticipantFilter(null, null, null, 0)).list().stream()
                .map(ParticipantRow::educatorId)
                .toList();
    }

    @Override
    public void coming(long date, Collection<Long> educators) {
        participants.record(
                date, participants.working(educators), ParticipationState.REGISTERED, ParticipationSource.SELF);
    }

    @Override
    public void attended(long date, Collection<Long> educators) {
        participants.record(
                date, participants.working(educators), ParticipationState.ATTENDED, ParticipationSource.LIST);
    }
}
