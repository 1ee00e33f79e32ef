package ru.mentorcentre.assessment.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.assessment.run.RunView;
import ru.mentorcentre.assessment.run.Runs;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** The head signs a run off after a look at what changed, and can take that back with a reason. */
@Controller
@RequestMapping("/assessment/{year:\\d{4}}/runs/{id}/approval")
@RolesAllowed(Roles.HEAD)
class RunApprovalController {

    private final Runs runs;
    private final RunApprovals approvals;

    RunApprovalController(Runs runs, RunApprovals approvals) {
        this.runs = runs;
        this.approvals = approvals;
    }

    @GetMapping
    String ask(@PathVariable int year, @PathVariable long id, Model model) {
        RunApproval approval = approvals.of(year, id);
        if (approval.run().isApproved()) {
            return back(year, id);
        }
        model.addAttribute("year", year);
        model.addAttribute("approval", approval);
        model.addAttribute("run", approval.run());
        if (approval.change() != null) {
            model.addAttribute("kinds", RunChangeKind.values());
            model.addAttribute(
                    "numbers",
                    Arrays.stream(RunChangeKind.values())
                            .collect(Collectors.toMap(Function.identity(), approval.change()::of)));
        }
        return "assessment/run-approval";
    }

    @PostMapping
    String approve(@PathVariable int year, @PathVariable long id, Viewer viewer, RedirectAttributes redirect) {
        runs.approve(year, id, viewer.accountId());
        redirect.addFlashAttribute("flash", "Расчёт утверждён");
        return back(year, id);
    }

    @GetMapping("/revocation")
    String askBack(@PathVariable int year, @PathVariable long id, Model model) {
        model.addAttribute("form", new ApprovalRevocationForm());
        return form(year, id, model);
    }

    @PostMapping("/revocation")
    String takeBack(
            @PathVariable int year,
            @PathVariable long id,
            @Valid @ModelAttribute("form") ApprovalRevocationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        return submission.form(errors, () -> form(year, id, model)).run(() -> {
            runs.revokeApproval(year, id, TypedText.paragraphs(form.reason), viewer.accountId());
            return submission.done("Утверждение отозвано", back(year, id));
        });
    }

    private String form(int year, long id, Model model) {
        RunView run = runs.view(year, id);
        model.addAttribute("year", year);
        model.addAttribute("run", run);
        return "assessment/run-revocation";
    }

    private static String back(int year, long id) {
        return "redirect:/assessment/%d/runs/%d".formatted(year, id);
    }
}
