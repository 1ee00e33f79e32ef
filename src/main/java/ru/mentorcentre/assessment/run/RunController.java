package ru.mentorcentre.assessment.run;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Words;

/** Runs of a year: the list, a new one, one with its results. */
@Controller
@RequestMapping("/assessment/{year:\\d{4}}/runs")
@Readers
class RunController {

    private final Runs runs;
    private final RunResults results;

    RunController(Runs runs, RunResults results) {
        this.runs = runs;
        this.results = results;
    }

    @GetMapping
    String list(@PathVariable int year, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("standing", runs.standing(year).orElse(null));
        model.addAttribute("runs", results.runs(year, page));
        model.addAttribute("token", UUID.randomUUID());
        return "assessment/runs";
    }

    @PostMapping
    @Editors
    String make(
            @PathVariable int year,
            @RequestParam(required = false) String token,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (runs.hasNothing(year)) {
            redirect.addFlashAttribute(
                    "flashError",
                    "За %d год нет ни одного показателя: импортируйте таблицу или введите их.".formatted(year));
            return "redirect:/assessment/" + year;
        }
        RunView run = runs.make(year, FormToken.read(token), viewer.accountId());
        redirect.addFlashAttribute(
                "flash",
                "Расчёт № %d выполнен: %s"
                        .formatted(run.number(), Words.count(run.counts().schools(), "школа", "школы", "школ")));
        return "redirect:/assessment/%d/runs/%d".formatted(year, run.id());
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable int year,
            @PathVariable long id,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String zone,
            @RequestParam(required = false) String level,
            @RequestParam(required = false) String stability,
            @RequestParam(required = false) String sort,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        RunView run = runs.view(year, id);
        RunResultFilter filter = RunResultFilter.of(q, type, zone, level, stability);
        model.addAttribute("year", year);
        model.addAttribute("run", run);
        model.addAttribute("standing", runs.standing(year).orElse(null));
        model.addAttribute("revoked", runs.revoked(id));
        model.addAttribute("rules", RuleDescription.of(run));
        model.addAttribute("thresholds", ThresholdRow.of(run.basis().thresholds()));
        model.addAttribute("filter", filter);
        model.addAttribute("types", SchoolType.values());
        model.addAttribute("zones", RiskZone.values());
        model.addAttribute("levels", ResultsLevel.values());
        model.addAttribute("schools", results.page(id, filter, sort, page));
        return "assessment/run";
    }
}
