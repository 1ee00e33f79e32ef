package ru.mentorcentre.workplan.plan;

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
import ru.mentorcentre.workplan.event.SectionKind;

/** The sections of a plan. */
@Controller
@RequestMapping("/plan/{plan}/sections")
@Editors
class PlanSectionController {

    private static final String FORM = "workplan/section-form";

    private final WorkPlanService plans;
    private final PlanSections sections;

    PlanSectionController(WorkPlanService plans, PlanSections sections) {
        this.plans = plans;
        this.sections = sections;
    }

    @GetMapping("/new")
    String blank(@PathVariable long plan, Model model) {
        model.addAttribute("form", new PlanSectionForm());
        return form(plan, model);
    }

    @PostMapping
    String add(
            @PathVariable long plan,
            @Valid @ModelAttribute("form") PlanSectionForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        return submission
                .form(errors, () -> form(plan, model))
                .run(() -> sections.add(plan, form), "Раздел добавлен", page(plan));
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long plan, @PathVariable long id, Model model) {
        model.addAttribute("form", PlanSectionForm.of(sections.get(plan, id)));
        return form(plan, id, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long plan,
            @PathVariable long id,
            @Valid @ModelAttribute("form") PlanSectionForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        sections.get(plan, id);
        return submission
                .form(errors, () -> form(plan, id, model))
                .overtaken(() -> form.version = sections.get(plan, id).getVersion())
                .run(() -> sections.edit(plan, id, form), "Раздел сохранён", page(plan));
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable long plan, @PathVariable long id, Submission submission) {
        return submission.orError(page(plan)).run(() -> sections.delete(plan, id), "Раздел удалён");
    }

    private String form(long plan, long id, Model model) {
        model.addAttribute("section", id);
        return form(plan, model);
    }

    private String form(long plan, Model model) {
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("kinds", SectionKind.values());
        return FORM;
    }

    private static String page(long plan) {
        return "redirect:/plan/" + plan;
    }
}
