package ru.mentorcentre.workplan.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.workplan.plan.WorkPlanInfo;
import ru.mentorcentre.workplan.plan.WorkPlanService;

/** What was planned, done, moved and cancelled in a period, and why. */
@Controller
@RequestMapping("/plan/{id}")
@Readers
class PlanReportController {

    private final WorkPlanService plans;
    private final PlanReports reports;
    private final Municipalities municipalities;

    PlanReportController(WorkPlanService plans, PlanReports reports, Municipalities municipalities) {
        this.plans = plans;
        this.reports = reports;
        this.municipalities = municipalities;
    }

    @GetMapping("/report")
    String show(@PathVariable long id, @RequestParam(defaultValue = "") String period, Model model) {
        WorkPlanInfo plan = plans.get(id);
        model.addAttribute("plan", plan);
        model.addAttribute("report", reports.of(plan, period));
        model.addAttribute("periods", ReportPeriod.of(plan.year()));
        return "workplan/report";
    }

    @GetMapping("/report.docx")
    void document(@PathVariable long id, @RequestParam(defaultValue = "") String period, HttpServletResponse response)
            throws IOException {
        WorkPlanInfo plan = plans.get(id);
        PlanReportDocument.of(plan, municipalities.current().name(), reports.of(plan, period))
                .send(response, "Отчёт. " + plan.title());
    }
}
