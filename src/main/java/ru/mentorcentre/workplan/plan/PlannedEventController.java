package ru.mentorcentre.workplan.plan;

import jakarta.validation.Valid;
import java.util.List;
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
import ru.mentorcentre.workplan.event.PlannedEvent;

/** The events of a plan, written and deleted while it is a draft. */
@Controller
@RequestMapping("/plan/{plan}/events")
@Editors
class PlannedEventController {

    private static final String FORM = "workplan/event-form";

    private final WorkPlanService plans;
    private final PlannedEvents events;

    PlannedEventController(WorkPlanService plans, PlannedEvents events) {
        this.plans = plans;
        this.events = events;
    }

    @GetMapping("/new")
    String blank(@PathVariable long plan, @RequestParam(required = false) String section, Model model) {
        PlannedEventForm form = new PlannedEventForm();
        form.sectionId = section != null && section.matches("[1-9]\\d{0,17}") ? Long.valueOf(section) : null;
        model.addAttribute("form", form);
        return form(plan, model);
    }

    @PostMapping
    String add(
            @PathVariable long plan,
            @Valid @ModelAttribute("form") PlannedEventForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        PlannedEventForm.refuseBackwards(form.startsOn, form.endsOn, errors);
        return submission
                .form(errors, () -> form(plan, model))
                .run(() -> events.add(plan, form.event()), "Мероприятие добавлено", id -> page(plan));
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long plan, @PathVariable long id, Model model) {
        PlannedEvent event = events.find(plan, id);
        model.addAttribute("form", PlannedEventForm.of(event.content(), event.getVersion()));
        return form(plan, id, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long plan,
            @PathVariable long id,
            @Valid @ModelAttribute("form") PlannedEventForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        events.find(plan, id);
        PlannedEventForm.refuseBackwards(form.startsOn, form.endsOn, errors);
        return submission
                .form(errors, () -> form(plan, id, model))
                .overtaken(() -> form.version = events.version(plan, id))
                .run(() -> events.edit(plan, id, form.event(), form.version), "Мероприятие сохранено", page(plan));
    }

    @GetMapping("/{id}/deletion")
    String askDeletion(@PathVariable long plan, @PathVariable long id, Model model) {
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("event", events.row(plan, id));
        return "workplan/event-deletion";
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable long plan, @PathVariable long id, Submission submission) {
        return submission.orError("redirect:/plan/" + plan).run(() -> events.delete(plan, id), "Мероприятие удалено");
    }

    private String form(long plan, long id, Model model) {
        model.addAttribute("event", events.row(plan, id));
        return form(plan, model);
    }

    private String form(long plan, Model model) {
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("sections", events.sections(plan, List.of()));
        return FORM;
    }

    private static String page(long plan) {
        return "redirect:/plan/" + plan;
    }
}
