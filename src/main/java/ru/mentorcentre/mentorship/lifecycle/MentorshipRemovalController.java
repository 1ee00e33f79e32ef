package ru.mentorcentre.mentorship.lifecycle;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.register.MentorshipCardService;
import ru.mentorcentre.mentorship.register.VisibleMentorship;
import ru.mentorcentre.shared.Roles.PairOrganisers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** A draft that nobody has been asked about is deleted. */
@Controller
@RequestMapping("/mentorships/{id}/removal")
@PairOrganisers
class MentorshipRemovalController {

    private final MentorshipService mentorships;
    private final MentorshipSteps steps;
    private final MentorshipCardService cards;

    MentorshipRemovalController(MentorshipService mentorships, MentorshipSteps steps, MentorshipCardService cards) {
        this.mentorships = mentorships;
        this.steps = steps;
        this.cards = cards;
    }

    @GetMapping
    String ask(@PathVariable long id, Viewer viewer, Model model, RedirectAttributes redirect) {
        VisibleMentorship seen = mentorships.changeable(id, viewer);
        if (seen.pair().state() != MentorshipState.DRAFT) {
            redirect.addFlashAttribute("flashWarning", MentorshipSteps.ONLY_A_DRAFT);
            return "redirect:/mentorships/" + id;
        }
        cards.fill(seen, viewer, model);
        return "mentorship/removal";
    }

    @PostMapping
    String remove(@PathVariable long id, Viewer viewer, Submission submission) {
        mentorships.changeable(id, viewer);
        return submission
                .orWarn("redirect:/mentorships/" + id)
                .run(() -> steps.discard(id), "Черновик удалён", "redirect:/mentorships");
    }
}
