package ru.mentorcentre.assessment.chart;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.assessment.figures.AssessmentYears;
import ru.mentorcentre.assessment.run.RunResultFilter;
import ru.mentorcentre.assessment.run.RunResultRow;
import ru.mentorcentre.assessment.run.RunResults;
import ru.mentorcentre.assessment.run.RunWithResults;
import ru.mentorcentre.assessment.run.RunsInForce;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;
import ru.mentorcentre.shared.Roles.Readers;

/** All schools of a year as points between ИОР and ИСБШ. */
@Controller
@Readers
class QuadrantController {

    private static final List<Stability> STABILITIES = List.of(Stability.STABLE_HIGH, Stability.STABLE_LOW);

    private final AssessmentYears years;
    private final RunsInForce runs;
    private final RunResults results;
    private final ChartTitles words;
    private final Clock clock;

    QuadrantController(AssessmentYears years, RunsInForce runs, RunResults results, ChartTitles words, Clock clock) {
        this.years = years;
        this.runs = runs;
        this.results = results;
        this.words = words;
        this.clock = clock;
    }

    /** The page of the reporting year, for the menu. */
    @GetMapping("/assessment/picture")
    String ofReportingYear() {
        return "redirect:/assessment/%d/picture".formatted(years.reporting());
    }

    @GetMapping("/assessment/{year:\\d{4}}/picture")
    String show(
            @PathVariable int year,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String zone,
            @RequestParam(required = false) String level,
            @RequestParam(required = false) String stability,
            @RequestParam(required = false) String sort,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("year", year);
        Optional<RunWithResults> last = runs.of(year);
        if (last.isEmpty()) {
            return "assessment/picture-none";
        }
        RunResultFilter filter = RunResultFilter.of(q, type, zone, level, stability);
        RunWithResults run = last.get();
        List<RunResultRow> missing = run.schools().stream()
                .filter(row -> !QuadrantChart.fits(row) && filter.holds(row))
                .toList();
        model.addAttribute("run", run.run());
        model.addAttribute("clock", clock.getZone());
        model.addAttribute("finding", words.finding(run.run().counts()));
        model.addAttribute("picture", QuadrantChart.of(ChartCanvas.LARGE, run, filter));
        model.addAttribute("missing", missing);
        model.addAttribute("missingWords", words.missing(missing));
        model.addAttribute("filter", filter);
        model.addAttribute("types", SchoolType.values());
        model.addAttribute("zones", RiskZone.values());
        model.addAttribute("stabilities", STABILITIES);
        model.addAttribute("schools", results.page(run.run().id(), filter, sort, page));
        return "assessment/picture";
    }
}
