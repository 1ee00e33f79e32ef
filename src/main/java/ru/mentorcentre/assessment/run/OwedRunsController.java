package ru.mentorcentre.assessment.run;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.assessment.figures.AssessmentYears;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;

/** All years at once. */
@Controller
@Editors
class OwedRunsController {

    private final OwedRuns owed;
    private final AssessmentYears years;

    OwedRunsController(OwedRuns owed, AssessmentYears years) {
        this.owed = owed;
        this.years = years;
    }

    @PostMapping("/assessment/runs")
    String make(Viewer viewer, RedirectAttributes redirect) {
        List<Integer> made = owed.make(viewer.accountId());
        redirect.addFlashAttribute(
                "flash",
                made.isEmpty()
                        ? "Все годы уже рассчитаны: показатели и правила с тех пор не менялись"
                        : "Рассчитаны годы: "
                                + made.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        return "redirect:/assessment/" + (made.isEmpty() ? years.reporting() : made.get(made.size() - 1));
    }
}
