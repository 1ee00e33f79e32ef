package ru.mentorcentre.workplan.card;

import jakarta.validation.Valid;
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
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.plan.PlannedEvents;
import ru.mentorcentre.workplan.plan.WorkPlanService;

/** For whom an event is: groups, schools, a pair, an indicator. */
@Controller
@RequestMapping("/plan/{plan}/events/{id}/scope")
@Editors
class EventScopeController {

    private static final String FORM = "workplan/event-scope";

    private final WorkPlanService plans;
    private final PlannedEvents events;
    private final EventScopes scopes;
    private final IndicatorTitles indicators;

    EventScopeController(WorkPlanService plans, PlannedEvents events, EventScopes scopes, IndicatorTitles indicators) {
        this.plans = plans;
        this.events = events;
        this.scopes = scopes;
        this.indicators = indicators;
    }

    @GetMapping
    String edit(@PathVariable long plan, @PathVariable long id, Model model) {
        model.addAttribute("form", EventScopeForm.of(scopes.of(plan, id), events.version(plan, id)));
        return form(plan, id, model);
    }

    @PostMapping
    String change(
            @PathVariable long plan,
            @PathVariable long id,
            @Valid @ModelAttribute("form") EventScopeForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        events.find(plan, id);
        return submission
                .form(errors, () -> form(plan, id, model))
                .overtaken(() -> form.version = events.version(plan, id))
                .run(
                        () -> scopes.change(plan, id, form.scope(), form.version),
                        "Записано, для кого мероприятие",
                        "redirect:/plan/" + plan + "/events/" + id);
    }

    private String form(long plan, long id, Model model) {
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("event", events.row(plan, id));
        model.addAttribute("audiences", EventAudience.values());
        model.addAttribute("schools", scopes.schools());
        model.addAttribute("indicators", indicators.all());
        model.addAttribute("pairs", scopes.pairs(null));
        return FORM;
    }
}
