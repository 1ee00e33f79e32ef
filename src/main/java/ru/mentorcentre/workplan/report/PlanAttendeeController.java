package ru.mentorcentre.workplan.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.workplan.plan.WorkPlanInfo;
import ru.mentorcentre.workplan.plan.WorkPlanService;

/** The people behind the figure of coverage in the report on a plan. */
@Controller
@RequestMapping("/plan/{id}/report/people")
@MunicipalityReaders
class PlanAttendeeController {

    private static final ExportTable<AttendeeRow> TABLE = ExportTable.<AttendeeRow>named("Участники")
            .wide("Школа", AttendeeRow::school)
            .wide("ФИО", AttendeeRow::name)
            .column("Посещений", 12, AttendeeRow::dates)
            .wide("Мероприятия", AttendeeRow::events);

    private final WorkPlanService plans;
    private final PlanAttendees attendees;
    private final Clock clock;

    PlanAttendeeController(WorkPlanService plans, PlanAttendees attendees, Clock clock) {
        this.plans = plans;
        this.attendees = attendees;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable long id, @RequestParam Map<String, String> query, Model model) {
        WorkPlanInfo plan = plans.get(id);
        ReportPeriod period = period(plan, query);
        QueryValues values = new QueryValues(query);
        List<List<String>> chips = new ArrayList<>();
        QueryValues.chip(chips, "q", "Поиск", values.text("q"));
        model.addAttribute("plan", plan);
        model.addAttribute("period", period);
        model.addAttribute("periods", ReportPeriod.of(plan.year()));
        model.addAttribute("q", values.text("q"));
        model.addAttribute("chips", chips);
        model.addAttribute("coverage", attendees.coverage(id, period));
        model.addAttribute("people", attendees.page(id, period, values.text("q"), values.page()));
        return "workplan/report-people";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@PathVariable long id, @RequestParam Map<String, String> query) {
        WorkPlanInfo plan = plans.get(id);
        ReportPeriod period = period(plan, query);
        String typed = new QueryValues(query).text("q");
        return Export.of(
                "Участники мероприятий " + period.first() + " – " + period.last(),
                TABLE,
                rows -> attendees.each(id, period, typed, rows));
    }

    private ReportPeriod period(WorkPlanInfo plan, Map<String, String> query) {
        return ReportPeriod.asked(plan.year(), query.getOrDefault("period", ""), LocalDate.now(clock));
    }
}
