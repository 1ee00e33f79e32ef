package ru.mentorcentre.school.register;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.change.SchoolHistory;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** Who changed what of a school. */
@Controller
@SchoolReaders
class SchoolHistoryController {

    private final Schools schools;
    private final SchoolCardService cards;
    private final SchoolHistory history;

    SchoolHistoryController(Schools schools, SchoolCardService cards, SchoolHistory history) {
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
