package ru.mentorcentre.workplan.card;

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
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.plan.PlannedEventForm;
import ru.mentorcentre.workplan.plan.PlannedEvents;
import ru.mentorcentre.workplan.plan.WorkPlanService;

/** What became of an event: done, moved, cancelled, or after all not. */
@Controller
@RequestMapping("/plan/{plan}/events/{id}")
@Editors
class EventOutcomeController {

    private static final String FORM = "workplan/event-outcome";

    private final WorkPlanService plans;
    private final PlannedEvents events;
    private final EventConclusion outcomes;
    private final Clock clock;

    EventOutcomeController(WorkPlanService plans, PlannedEvents events, EventConclusion outcomes, Clock clock) {
        this.plans = plans;
        this.events = events;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @GetMapping("/outcome")
    String ask(@PathVariable long plan, @PathVariable long id, Model model) {
        model.addAttribute(
                "form", EventOutcomeForm.of(events.row(plan, id), events.version(plan, id), LocalDate.now(clock)));
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
                        () -> outcomes.conclude(plan, id, form),
                        "Записано: мероприятие " + (form.state == null ? "" : form.state.title()),
                        "redirect:/plan/" + plan);
    }

    @PostMapping("/outcome/removal")
    String reopen(@PathVariable long plan, @PathVariable long id, Submission submission) {
        return submission
                .orError("redirect:/plan/" + plan + "/events/" + id)
                .run(() -> events.reopen(plan, id), "Мероприятие снова запланировано");
    }

    private String form(long plan, long id, Model model) {
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("event", events.row(plan, id));
        model.addAttribute("states", PlannedEventState.outcomes());
        return FORM;
    }
}
