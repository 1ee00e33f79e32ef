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
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.workplan.plan.WorkPlanService;

/** A plan on its way to the head: sent, taken back, approved, returned with a remark. */
@Controller
@RequestMapping("/plan/{id}")
class WorkPlanApprovalController {

    private static final String RETURN = "workplan/plan-return";

    private final WorkPlanService plans;

    WorkPlanApprovalController(WorkPlanService plans) {
        this.plans = plans;
    }

    @PostMapping("/submission")
    @RolesAllowed(Roles.LEADER)
    String submit(@PathVariable long id, Submission submission) {
        return submission
                .orError(page(id))
                .run(() -> plans.submit(id), "План отправлен начальнику управления на утверждение");
    }

    @PostMapping("/submission/removal")
    @RolesAllowed(Roles.LEADER)
    String withdraw(@PathVariable long id, Submission submission) {
        return submission.orError(page(id)).run(() -> plans.withdraw(id), "План отозван: его снова можно менять");
    }

    @PostMapping("/approval")
    @RolesAllowed(Roles.HEAD)
    String approve(@PathVariable long id, Viewer viewer, Submission submission) {
        return submission.orError(page(id)).run(() -> plans.approve(id, viewer.accountId()), "План утверждён");
    }

    @GetMapping("/return")
    @RolesAllowed(Roles.HEAD)
    String askWhy(@PathVariable long id, Model model) {
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("form", new PlanRemarkForm());
        return RETURN;
    }

    @PostMapping("/return")
    @RolesAllowed(Roles.HEAD)
    String sendBack(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PlanRemarkForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        model.addAttribute("plan", plans.get(id));
        return submission
                .form(errors, RETURN)
                .run(() -> plans.sendBack(id, form.remark.strip()), "План возвращён с замечанием", page(id));
    }

    private static String page(long id) {
        return "redirect:/plan/" + id;
    }
}
