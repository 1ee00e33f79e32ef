package ru.mentorcentre.workplan.plan;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.web.Submission;

/** The place of an event among its neighbours. */
@Controller
@RequestMapping("/plan/{plan}/events/{id}/position")
@Editors
class EventPositionController {

    private final PlannedEvents events;

    EventPositionController(PlannedEvents events) {
        this.events = events;
    }

    @PostMapping
    String shift(
            @PathVariable long plan,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean up,
            Submission submission) {
        return submission
                .orError("redirect:/plan/" + plan)
                .run(() -> events.shift(plan, id, up), "Порядок изменён", "redirect:/plan/" + plan + "#event-" + id);
    }
}
