package ru.mentorcentre.mentorship;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Roles.PairOrganisers;
import ru.mentorcentre.shared.Submission;
import ru.mentorcentre.shared.Viewer;

/** A draft that nobody has been asked about is deleted. */
@Controller
@RequestMapping("/mentorships/{id}/removal")
@PairOrganisers
class MentorshipRemovalController {

    private final Mentorships mentorships;
    private final MentorshipSteps steps;
    private final MentorshipCards cards;

    MentorshipRemovalController(Mentorships mentorships, MentorshipSteps steps, MentorshipCards cards) {
        this.mentorships = mentorships;
        this.steps = steps;
        this.cards = cards;
    }

    @GetMapping
    String ask(@PathVariable long id, Viewer viewer, Model model, RedirectAttributes redirect) {
        Seen seen = mentorships.changeable(id, viewer);
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
