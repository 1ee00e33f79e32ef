package ru.mentorcentre.assessment.chart;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.assessment.figures.AssessmentYears;
import ru.mentorcentre.assessment.run.RunWithResults;
import ru.mentorcentre.assessment.run.RunsInForce;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.persistence.ListPage;

/** What moved between two years. */
@Controller
@Readers
class MovementController {

    private final AssessmentYears years;
    private final RunsInForce runs;
    private final ChartTitles words;

    MovementController(AssessmentYears years, RunsInForce runs, ChartTitles words) {
        this.years = years;
        this.runs = runs;
        this.words = words;
    }

    /** The page of the reporting year, for the menu. */
    @GetMapping("/assessment/movement")
    String ofReportingYear() {
        return "redirect:/assessment/%d/movement".formatted(years.reporting());
    }

    @GetMapping("/assessment/{year:\\d{4}}/movement")
    String show(
            @PathVariable int year,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String change,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        List<Integer> known = runs.years();
        int base = base(year, from, known);
        model.addAttribute("year", year);
        model.addAttribute("base", base);
        model.addAttribute(
                "bases", known.stream().filter(earlier -> earlier < year).toList());
        List<RunWithResults> both = runs.of(List.of(base, year));
        if (both.size() < 2) {
            model.addAttribute("missing", known.contains(year) ? base : year);
            return "assessment/movement-none";
        }
        SchoolMoveKind kind = SchoolMoveKind.named(change);
        Movement movement = Movement.between(both.get(1), both.get(0));
        model.addAttribute("movement", movement);
        model.addAttribute("finding", words.finding(movement));
        model.addAttribute("picture", MovementChart.of(ChartCanvas.LARGE, movement, kind));
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", SchoolMoveKind.values());
        model.addAttribute("moves", ListPage.of(movement.of(kind), page));
        return "assessment/movement";
    }

    /** The year asked for if it can be compared, else the last one before that has a run, else the year before. */
    private static int base(int year, String from, List<Integer> known) {
        return known.stream()
                .filter(earlier -> earlier < year && String.valueOf(earlier).equals(from))
                .findFirst()
                .or(() -> known.stream().filter(earlier -> earlier < year).findFirst())
                .orElse(year - 1);
    }
}
