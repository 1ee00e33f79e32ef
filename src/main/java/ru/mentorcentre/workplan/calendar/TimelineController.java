package ru.mentorcentre.workplan.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.workplan.event.PlanMonth;
import ru.mentorcentre.workplan.plan.PlannedEvents;
import ru.mentorcentre.workplan.plan.WorkPlanInfo;
import ru.mentorcentre.workplan.plan.WorkPlanService;

/** The events of a plan on the line of its year. */
@Controller
@RequestMapping("/plan/{id}/timeline")
@WholeCentre
class TimelineController {

    private final WorkPlanService plans;
    private final PlannedEvents events;
    private final Clock clock;

    TimelineController(WorkPlanService plans, PlannedEvents events, Clock clock) {
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable long id, Viewer viewer, Model model) {
        WorkPlanInfo plan = plans.get(id, viewer);
        YearMonth first = YearMonth.from(plan.year().first());
        LocalDate today = LocalDate.now(clock);
        Map<String, List<TimelineRow>> sections = events.of(id, viewer).stream()
                .map(event -> TimelineRow.of(event, first))
                .collect(Collectors.groupingBy(row -> row.event().section(), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("plan", plan);
        model.addAttribute("sections", sections);
        model.addAttribute(
                "months",
                Stream.iterate(first, month -> month.plusMonths(1))
                        .limit(12)
                        .map(PlanMonth::of)
                        .toList());
        model.addAttribute("now", PlanMonth.of(YearMonth.from(today)));
        model.addAttribute("today", plan.judgedOn(today));
        return "workplan/timeline";
    }
}
