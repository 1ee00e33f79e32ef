package ru.mentorcentre.mentoring.mentor;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** A leader decides otherwise than the rules whether somebody may be a mentor. */
@Controller
@RequestMapping("/mentors/{id}/decision")
@RolesAllowed(Roles.LEADER)
class MentorDecisionController {

    private static final String FORM = "mentoring/mentor-decision";

    private final MentorService mentors;
    private final MentorCards cards;

    MentorDecisionController(MentorService mentors, MentorCards cards) {
        this.mentors = mentors;
        this.cards = cards;
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model) {
        mentors.changeable(id, viewer);
        model.addAttribute("form", new MentorDecisionForm());
        return page(id, viewer, model);
    }

    @PostMapping
    String decide(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MentorDecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        mentors.changeable(id, viewer);
        return submission
                .form(errors, () -> page(id, viewer, model))
                .run(
                        () -> mentors.decide(
                                id,
                                form.verdict == MentorDecisionForm.Verdict.ADMIT,
                                TypedText.line(form.reason),
                                viewer.accountId()),
                        "Решение записано",
                        "redirect:/mentors/" + id);
    }

    /** The rules alone count again. */
    @PostMapping("/removal")
    String withdraw(@PathVariable long id, Viewer viewer, RedirectAttributes redirect) {
        mentors.changeable(id, viewer);
        mentors.withdrawDecision(id);
        redirect.addFlashAttribute("flash", "Решение отменено, снова действуют правила центра");
        return "redirect:/mentors/" + id;
    }

    private String page(long id, Viewer viewer, Model model) {
        cards.fill(id, viewer, model);
        model.addAttribute("verdicts", MentorDecisionForm.Verdict.values());
        return FORM;
    }
}
