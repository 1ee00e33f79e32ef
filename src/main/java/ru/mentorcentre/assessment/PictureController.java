package ru.mentorcentre.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;
import ru.mentorcentre.shared.Roles.Readers;

/** All schools of a year as points between ИОР and ИСБШ. */
@Controller
@Readers
class PictureController {

    private static final List<Stability> STABILITIES = List.of(Stability.STABLE_HIGH, Stability.STABLE_LOW);

    private final AssessmentYears years;
    private final StandingRuns runs;
    private final Results results;
    private final PictureWords words;
    private final Clock clock;

    PictureController(AssessmentYears years, StandingRuns runs, Results results, PictureWords words, Clock clock) {
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
        Optional<YearRun> last = runs.of(year);
        if (last.isEmpty()) {
            return "assessment/picture-none";
        }
        ResultFilter filter = ResultFilter.of(q, type, zone, level, stability);
        YearRun run = last.get();
        List<ResultRow> missing = run.schools().stream()
                .filter(row -> !Quadrant.fits(row) && filter.holds(row))
                .toList();
        model.addAttribute("run", run.run());
        model.addAttribute("clock", clock.getZone());
        model.addAttribute("finding", words.finding(run.run().counts()));
        model.addAttribute("picture", Quadrant.of(Canvas.LARGE, run, filter));
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
