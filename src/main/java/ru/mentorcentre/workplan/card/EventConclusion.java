package ru.mentorcentre.workplan.card;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.workplan.plan.PlannedEvents;

/** Says what became of an event together with the files that show it: both, or neither. */
@Service
@Transactional
class EventConclusion {

    private final PlannedEvents events;
    private final EventFiles files;

    EventConclusion(PlannedEvents events, EventFiles files) {
        this.events = events;
        this.files = files;
    }

    void conclude(long plan, long event, EventOutcomeForm form) {
        List<Upload> uploads;
        try {
            uploads = EventFileController.uploads(form.files);
        } catch (BusinessRuleViolation refused) {
            throw new BusinessRuleViolation("files", refused.getMessage());
        }
        events.conclude(plan, event, form.outcome(), form.version);
        if (!uploads.isEmpty()) {
            files.add(plan, event, uploads, form.forAll);
        }
    }
}
