package ru.mentorcentre.mentorship;

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

    private final Mentorships mentorships;
    private final MentorshipCards cards;
    private final MentorshipHistory history;

    MentorshipHistoryController(Mentorships mentorships, MentorshipCards cards, MentorshipHistory history) {
        this.mentorships = mentorships;
        this.cards = cards;
        this.history = history;
    }

    @GetMapping("/mentorships/{id}/history")
    String show(@PathVariable long id, Viewer viewer, Model model) {
        Seen seen = mentorships.seen(id, viewer);
        cards.fill(seen, viewer, model);
        model.addAttribute("changes", history.of(seen));
        return "mentorship/history";
    }
}
