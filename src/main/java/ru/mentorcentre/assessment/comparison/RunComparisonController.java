package ru.mentorcentre.assessment.comparison;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.assessment.figures.AssessmentYears;
import ru.mentorcentre.assessment.run.RunView;
import ru.mentorcentre.assessment.run.Runs;
import ru.mentorcentre.shared.Roles.Readers;

/** Two runs side by side. */
@Controller
@Readers
class RunComparisonController {

    private final AssessmentYears years;
    private final Runs runs;
    private final RunComparison comparison;

    RunComparisonController(AssessmentYears years, Runs runs, RunComparison comparison) {
        this.years = years;
        this.runs = runs;
        this.comparison = comparison;
    }

    @GetMapping("/assessment/runs/comparison")
    String compare(
            @RequestParam(required = false) Long first,
            @RequestParam(required = false) Long second,
            @RequestParam(required = false) String what,
            @RequestParam(defaultValue = "0") int page,
            Model model,
            RedirectAttributes redirect) {
        if (first == null || second == null) {
            redirect.addFlashAttribute("flashWarning", "Отметьте два расчёта: что было и что стало");
            return "redirect:/assessment/" + years.reporting() + "/runs";
        }
        RunChangeKind kind = RunChangeKind.of(what).orElse(null);
        RunView after = runs.view(second);
        model.addAttribute("before", runs.view(first));
        model.addAttribute("after", after);
        model.addAttribute("year", after.year());
        model.addAttribute("what", kind);
        model.addAttribute("kinds", RunChangeKind.values());
        RunChangeCounts counts = comparison.counts(first, second);
        model.addAttribute(
                "numbers",
                Arrays.stream(RunChangeKind.values()).collect(Collectors.toMap(Function.identity(), counts::of)));
        model.addAttribute("schools", comparison.page(first, second, kind, page));
        model.addAttribute("gone", comparison.onlyIn(first, second));
        model.addAttribute("come", comparison.onlyIn(second, first));
        return "assessment/comparison";
    }
}
