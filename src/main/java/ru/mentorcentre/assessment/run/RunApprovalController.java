package ru.mentorcentre.assessment.run;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** The head of the department signs a run off. */
@Controller
@RolesAllowed(Roles.HEAD)
class RunApprovalController {

    private final Runs runs;

    RunApprovalController(Runs runs) {
        this.runs = runs;
    }

    @PostMapping("/assessment/{year:\\d{4}}/runs/{id}/approval")
    String approve(@PathVariable int year, @PathVariable long id, Viewer viewer, RedirectAttributes redirect) {
        runs.approve(year, id, viewer.accountId());
        redirect.addFlashAttribute("flash", "Расчёт утверждён");
        return "redirect:/assessment/%d/runs/%d".formatted(year, id);
    }
}
