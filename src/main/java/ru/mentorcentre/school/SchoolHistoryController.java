package ru.mentorcentre.school;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** Who changed what of a school. */
@Controller
@SchoolReaders
class SchoolHistoryController {

    private final Schools schools;
    private final SchoolCards cards;
    private final SchoolHistory history;

    SchoolHistoryController(Schools schools, SchoolCards cards, SchoolHistory history) {
        this.schools = schools;
        this.cards = cards;
        this.history = history;
    }

    @GetMapping("/schools/{id}/history")
    String show(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("changes", history.of(schools.seen(id, viewer)));
        return "school/history";
    }
}
