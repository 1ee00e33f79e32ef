package ru.mentorcentre.mentorship;

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
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Submission;
import ru.mentorcentre.shared.Viewer;

/** The goals of a pair: its own people set them, as does whoever may change the pair. */
@Controller
@RequestMapping("/mentorships/{id}/goals")
@RolesAllowed({Roles.LEADER, Roles.CURATOR, Roles.MENTOR, Roles.MENTEE})
class GoalsController {

    private static final String FORM = "mentorship/goals";

    private final Mentorships mentorships;
    private final Memberships memberships;
    private final MentorshipHistory history;
    private final MentorshipCards cards;

    GoalsController(
            Mentorships mentorships, Memberships memberships, MentorshipHistory history, MentorshipCards cards) {
        this.mentorships = mentorships;
        this.memberships = memberships;
        this.history = history;
        this.cards = cards;
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model, RedirectAttributes redirect) {
        Seen seen = aimed(id, viewer);
        if (seen.pair().state().isOver()) {
            redirect.addFlashAttribute(
                    "flashWarning", "Пара уже " + seen.pair().state().title() + ": прошлое не меняется");
            return "redirect:/mentorships/" + id;
        }
        model.addAttribute("form", GoalsForm.of(seen.pair()));
        return form(seen, viewer, model);
    }

    @PostMapping
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") GoalsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        aimed(id, viewer);
        return submission
                .form(errors, () -> form(mentorships.seen(id, viewer), viewer, model))
                .overtaken(() -> {
                    Seen now = mentorships.seen(id, viewer);
                    form.version = now.pair().getVersion();
                    return history.latest(now);
                })
                .run(
                        () -> memberships.aim(id, form.version, form.goals),
                        "Цели сохранены",
                        "redirect:/mentorships/" + id);
    }

    private String form(Seen seen, Viewer viewer, Model model) {
        cards.fill(seen, viewer, model);
        return FORM;
    }

    private Seen aimed(long id, Viewer viewer) {
        Seen seen = mentorships.seen(id, viewer);
        if (!seen.isAimable(viewer)) {
            throw new NotFound("Пара", id);
        }
        return seen;
    }
}
