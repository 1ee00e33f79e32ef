package ru.mentorcentre.workplan.sheet;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.workplan.plan.WorkPlanService;
import ru.mentorcentre.workplan.term.PlanYear;
import ru.mentorcentre.workplan.term.TermReader;

/** How a term is understood, while it is being typed. */
@Controller
@RequestMapping("/plan/{plan}/term")
@Editors
class TermReadingController {

    private final WorkPlanService plans;

    TermReadingController(WorkPlanService plans) {
        this.plans = plans;
    }

    @GetMapping
    String read(@PathVariable long plan, @RequestParam(defaultValue = "") String term, Model model) {
        PlanYear year = plans.get(plan).year();
        model.addAttribute(
                "words", term.isBlank() ? "" : TermReader.read(term, year).words());
        return "workplan/term :: read";
    }
}
