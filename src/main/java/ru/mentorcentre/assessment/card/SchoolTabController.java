package ru.mentorcentre.assessment.card;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.school.SchoolCards;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** Tabs of a school's card: its figures and its classification over the years. */
@Controller
@RequestMapping("/schools/{id}")
@SchoolReaders
class SchoolTabController {

    private final SchoolCards cards;
    private final SchoolAssessment assessment;
    private final SchoolChartDrawing lines;

    SchoolTabController(SchoolCards cards, SchoolAssessment assessment, SchoolChartDrawing lines) {
        this.cards = cards;
        this.assessment = assessment;
        this.lines = lines;
    }

    @GetMapping("/figures")
    String figures(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        List<SchoolFiguresRow> years = assessment.figures(id);
        model.addAttribute("years", years);
        model.addAttribute("lines", lines.of(years));
        model.addAttribute("changes", assessment.changes(id));
        return "assessment/school-figures";
    }

    @GetMapping("/classification")
    String classification(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("years", assessment.years(id));
        return "assessment/school-classification";
    }
}
