package ru.mentorcentre.workplan.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.workplan.plan.WorkPlanService;

/** An approved plan is opened for changes with a reason, or closed at the end of its year; a draft can be deleted. */
@Controller
@RequestMapping("/plan/{id}")
@RolesAllowed(Roles.LEADER)
class WorkPlanRevisionController {

    private static final String REVISION = "workplan/plan-revision";

    private final WorkPlanService plans;

    WorkPlanRevisionController(WorkPlanService plans) {
        this.plans = plans;
    }

    @GetMapping("/revision")
    String askWhy(@PathVariable long id, Model model) {
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("form", new PlanRemarkForm());
        return REVISION;
    }

    @PostMapping("/revision")
    String revise(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PlanRemarkForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        model.addAttribute("plan", plans.get(id));
        return submission
                .form(errors, REVISION)
                .run(
                        () -> plans.revise(id, form.remark.strip()),
                        "План открыт для изменений: после них отправьте его на утверждение снова",
                        "redirect:/plan/" + id);
    }

    @GetMapping("/closing")
    String askClosing(@PathVariable long id, Model model) {
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("unmarked", plans.unmarked(id));
        return "workplan/plan-closing";
    }

    @PostMapping("/closing")
    String close(@PathVariable long id, Submission submission) {
        return submission.orError("redirect:/plan/" + id).run(() -> plans.close(id), "План закрыт");
    }

    @PostMapping("/closing/removal")
    String reopen(@PathVariable long id, Submission submission) {
        return submission.orError("redirect:/plan/" + id).run(() -> plans.reopen(id), "План снова открыт");
    }

    @GetMapping("/deletion")
    String askDeletion(@PathVariable long id, Model model) {
        model.addAttribute("plan", plans.get(id));
        return "workplan/plan-deletion";
    }

    @PostMapping("/deletion")
    String delete(@PathVariable long id, Submission submission) {
        return submission.orError("redirect:/plan/" + id).run(() -> plans.delete(id), "План удалён", "redirect:/plan");
    }
}
