package ru.mentorcentre.staff.educator;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** Who changed what of an educator. */
@Controller
@SchoolReaders
class EducatorHistoryController {

    private final EducatorService educators;
    private final EducatorCardService cards;
    private final EducatorHistory history;

    EducatorHistoryController(EducatorService educators, EducatorCardService cards, EducatorHistory history) {
        this.educators = educators;
        this.cards = cards;
        this.history = history;
    }

    @GetMapping("/staff/{id}/history")
    String show(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("changes", history.of(educators.seen(id, viewer)));
        return "staff/history";
    }
}
