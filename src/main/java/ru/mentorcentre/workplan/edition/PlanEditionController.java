package ru.mentorcentre.workplan.edition;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.workplan.plan.WorkPlanService;

/** The editions of a plan side by side. */
@Controller
@RequestMapping("/plan/{id}/editions")
@Readers
class PlanEditionController {

    private final WorkPlanService plans;
    private final PlanEditions editions;

    PlanEditionController(WorkPlanService plans, PlanEditions editions) {
        this.plans = plans;
        this.editions = editions;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam Map<String, String> query, Model model) {
        List<PlanEdition> all = editions.of(id);
        QueryValues values = new QueryValues(query);
        PlanEdition to = chosen(all, values.key("to"));
        PlanEdition from = chosen(all, values.key("from"));
        if (from == null && !all.isEmpty()) {
            from = all.get(to == null ? all.size() - 1 : Math.max(0, all.indexOf(to) - 1));
        }
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("editions", all);
        model.addAttribute("comparison", from == null ? null : editions.compare(id, from, to));
        return "workplan/editions";
    }

    private static PlanEdition chosen(List<PlanEdition> all, Long number) {
        return all.stream()
                .filter(one -> number != null && one.number() == number)
                .findFirst()
                .orElse(null);
    }
}
