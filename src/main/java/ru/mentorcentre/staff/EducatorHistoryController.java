package ru.mentorcentre.staff;

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

    private final Educators educators;
    private final EducatorCards cards;
    private final EducatorHistory history;

    EducatorHistoryController(Educators educators, EducatorCards cards, EducatorHistory history) {
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
