package ru.mentorcentre.workplan.plan;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.attendance.EventSessions;

/** What became of an event: done, moved, cancelled, or after all not; its place among its neighbours; its end. */
@Controller
@RequestMapping("/plan/{plan}/events/{id}")
@Editors
class EventOutcomeController {

    private static final String FORM = "workplan/event-outcome";

    private final WorkPlanService plans;
    private final PlannedEvents events;
    private final EventSessions sessions;
    private final Clock clock;

    EventOutcomeController(WorkPlanService plans, PlannedEvents events, EventSessions sessions, Clock clock) {
        this.plans = plans;
        this.events = events;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/outcome")
    String ask(@PathVariable long plan, @PathVariable long id, Model model) {
        model.addAttribute(
                "form",
                EventOutcomeForm.of(
                        events.row(plan, id), events.version(plan, id), LocalDate.now(clock), sessions.attended(id)));
        return form(plan, id, model);
    }

    @PostMapping("/outcome")
    String conclude(
            @PathVariable long plan,
            @PathVariable long id,
            @Valid @ModelAttribute("form") EventOutcomeForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        events.find(plan, id);
        PlannedEventForm.refuseBackwards(form.startsOn, form.endsOn, errors);
        return submission
                .form(errors, () -> form(plan, id, model))
                .overtaken(() -> form.version = events.version(plan, id))
                .run(
                        () -> events.conclude(plan, id, form.outcome(), form.version),
                        "Записано: мероприятие " + (form.state == null ? "" : form.state.title()),
                        "redirect:/plan/" + plan);
    }

    @PostMapping("/outcome/removal")
    String reopen(@PathVariable long plan, @PathVariable long id, Submission submission) {
        return submission
                .orError("redirect:/plan/" + plan + "/events/" + id)
                .run(() -> events.reopen(plan, id), "Мероприятие снова запланировано");
    }

    @PostMapping("/position")
    String shift(
            @PathVariable long plan,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean up,
            Submission submission) {
        return submission
                .orError("redirect:/plan/" + plan)
                .run(() -> events.shift(plan, id, up), "Порядок изменён", "redirect:/plan/" + plan + "#event-" + id);
    }

    @GetMapping("/deletion")
    String askDeletion(@PathVariable long plan, @PathVariable long id, Model model) {
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("event", events.row(plan, id));
        return "workplan/event-deletion";
    }

    @PostMapping("/deletion")
    String delete(@PathVariable long plan, @PathVariable long id, Submission submission) {
        return submission.orError("redirect:/plan/" + plan).run(() -> events.delete(plan, id), "Мероприятие удалено");
    }

    private String form(long plan, long id, Model model) {
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("event", events.row(plan, id));
        model.addAttribute("states", PlannedEventState.outcomes());
        return FORM;
    }
}
