package ru.mentorcentre.workplan.sheet;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
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
@RequestMapping("/plan/{plan}/term.txt")
@Editors
class TermReadingController {

    private final WorkPlanService plans;

    TermReadingController(WorkPlanService plans) {
        this.plans = plans;
    }

    /** Empty for nothing typed. */
    @GetMapping(produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> read(@PathVariable long plan, @RequestParam(defaultValue = "") String term) {
        PlanYear year = plans.get(plan).year();
        return ResponseEntity.ok(
                term.isBlank()
                        ? ""
                        : "Понято так: " + TermReader.read(term, year).words());
    }
}
