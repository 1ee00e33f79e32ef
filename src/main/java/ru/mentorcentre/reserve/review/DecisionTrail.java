package ru.mentorcentre.reserve.review;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.application.ApplicationMoved;
import ru.mentorcentre.shared.AuditEvent;

/** What was decided about a candidate goes to the audit trail, within the transaction of the step: without names and marks. */
@Component
class DecisionTrail {

    private static final Set<ApplicationState> DECISIONS = Set.of(
            ApplicationState.FORMAL_REJECTED,
            ApplicationState.ADMITTED,
            ApplicationState.QUALITATIVE_REJECTED,
            ApplicationState.CONTEST_FAILED,
            ApplicationState.RECOMMENDED,
            ApplicationState.INCLUDED,
            ApplicationState.LEFT);

    private final ApplicationEventPublisher events;

    DecisionTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void follow(ApplicationMoved moved) {
        if (DECISIONS.contains(moved.step().to())) {
            events.publishEvent(new AuditEvent(
                    AuditEvent.Action.APPROVAL,
                    "Заявка в резерв № " + moved.application().id() + ": "
                            + moved.step().to().title()));
        }
    }
}
