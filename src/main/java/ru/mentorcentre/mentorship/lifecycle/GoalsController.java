package ru.mentorcentre.mentorship.lifecycle;

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
import ru.mentorcentre.mentorship.register.MentorshipCardService;
import ru.mentorcentre.mentorship.register.MentorshipHistory;
import ru.mentorcentre.mentorship.register.VisibleMentorship;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.PairEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The goals of a pair: its own people set them, as does whoever may change the pair. */
@Controller
@RequestMapping("/mentorships/{id}/goals")
@PairEditors
class GoalsController {

    private static final String FORM = "mentorship/goals";

    private final MentorshipService mentorships;
    private final Memberships memberships;
    private final MentorshipHistory history;
    private final MentorshipCardService cards;

    GoalsController(
            MentorshipService mentorships,
            Memberships memberships,
            MentorshipHistory history,
            MentorshipCardService cards) {
        this.mentorships = mentorships;
        this.memberships = memberships;
        this.history = history;
        this.cards = cards;
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model, RedirectAttributes redirect) {
        VisibleMentorship seen = aimed(id, viewer);
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
                    VisibleMentorship now = mentorships.seen(id, viewer);
                    form.version = now.pair().getVersion();
                    return history.latest(now);
                })
                .run(
                        () -> memberships.aim(id, form.version, form.goals),
                        "Цели сохранены",
                        "redirect:/mentorships/" + id);
    }

    private String form(VisibleMentorship seen, Viewer viewer, Model model) {
        cards.fill(seen, viewer, model);
        return FORM;
    }

    private VisibleMentorship aimed(long id, Viewer viewer) {
        VisibleMentorship seen = mentorships.seen(id, viewer);
        if (!seen.isAimable(viewer)) {
            throw new NotFound("Пара", id);
        }
        return seen;
    }
}
