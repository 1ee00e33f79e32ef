package ru.mentorcentre.mentorship.register;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** Who changed what of a pair. */
@Controller
@SchoolReaders
class MentorshipHistoryController {

    private final ViewerScopes onlookers;
    private final MentorshipCardService cards;
    private final MentorshipHistory history;

    MentorshipHistoryController(ViewerScopes onlookers, MentorshipCardService cards, MentorshipHistory history) {
        this.onlookers = onlookers;
        this.cards = cards;
        this.history = history;
    }

    @GetMapping("/mentorships/{id}/history")
    String show(@PathVariable long id, Viewer viewer, Model model) {
        VisibleMentorship seen = onlookers.seen(id, viewer);
        cards.fill(seen, viewer, model);
        model.addAttribute("changes", history.of(seen));
        return "mentorship/history";
    }
}
