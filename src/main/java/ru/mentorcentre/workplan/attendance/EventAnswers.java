package ru.mentorcentre.workplan.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;

/** Who says that he comes, and who does not: as long as answers are taken, and seats are left. */
@Service
@Transactional
public class EventAnswers {

    private final EventSessions sessions;
    private final EventSessionRepository stored;
    private final ParticipationRepository participations;
    private final Participants participants;
    private final Clock clock;

    EventAnswers(
            EventSessions sessions,
            EventSessionRepository stored,
            ParticipationRepository participations,
            Participants participants,
            Clock clock) {
        this.sessions = sessions;
        this.stored = stored;
        this.participations = participations;
        this.participants = participants;
        this.clock = clock;
    }

    /**
     * Puts down who comes and who does not. Of whom it is known already whether he was there nothing is put down.
     *
     * @param coming keys of educators, each with that of the school; likewise {@code declined}
     */
    public void answer(long session, Map<Long, Long> coming, Map<Long, Long> declined, ParticipationSource source) {
        stored.locked(session).orElseThrow(NotFound.of("Дата мероприятия", session));
        EventSessionRow row = sessions.row(session);
        SessionEvent event = sessions.eventOf(row);
        if (!event.isCarriedOut() || event.isCancelled() || !row.takesAnswers(LocalDate.now(clock))) {
            throw new BusinessRuleViolation(null, "Запись на эту дату закрыта: обратитесь в центр");
        }
        Set<Long> taken = participations.withSeats(session);
        Map<Long, Long> fresh = open(session, coming);
        fresh.keySet().removeAll(taken);
        Map<Long, Long> leaving = open(session, declined);
        long freed = leaving.keySet().stream().filter(taken::contains).count();
        if (row.seats() != null && fresh.size() > row.seatsLeft() + freed) {
            throw new BusinessRuleViolation(
                    null,
                    row.seatsLeft() + freed == 0
                            ? "Мест больше нет: последнее только что заняли или все были заняты раньше"
                            : "Свободных мест: " + (row.seatsLeft() + freed) + ", а отмечено " + fresh.size());
        }
        participants.record(session, leaving, ParticipationState.DECLINED, source);
        participants.record(session, fresh, ParticipationState.REGISTERED, source);
    }

    private Map<Long, Long> open(long session, Map<Long, Long> people) {
        Map<Long, Long> open = new HashMap<>(people);
        if (!open.isEmpty()) {
            open.keySet().removeAll(participations.over(session, people.keySet()));
        }
        return open;
    }
}
