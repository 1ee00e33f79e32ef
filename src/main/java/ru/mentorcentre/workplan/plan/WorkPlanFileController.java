package ru.mentorcentre.workplan.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.workplan.event.PlanFilter;
import ru.mentorcentre.workplan.event.PlannedEventRow;

/** What is taken along of a plan: its table, and the document to be signed. */
@Controller
@RequestMapping("/plan/{id}")
@WholeCentre
class WorkPlanFileController {

    private static final ExportTable<PlannedEventRow> TABLE = ExportTable.<PlannedEventRow>named("План")
            .wide("Раздел", PlannedEventRow::section)
            .column("Мероприятие", 60, PlannedEventRow::title)
            .column("Форма", 24, PlannedEventRow::form)
            .column("Срок", 24, PlannedEventRow::termText)
            .day("С", PlannedEventRow::startsOn)
            .day("По", PlannedEventRow::endsOn)
            .wide("Место", PlannedEventRow::place)
            .wide("Ответственный", PlannedEventRow::responsible)
            .wide("Привлечены", PlannedEventRow::involved)
            .column("Ожидаемый результат", 60, PlannedEventRow::expected)
            .column("Состояние", 16, row -> row.state().title())
            .wide("Причина", PlannedEventRow::stateReason)
            .day("Выполнено", PlannedEventRow::doneOn)
            .column("Что получилось", 60, PlannedEventRow::result);

    private final WorkPlanService plans;
    private final PlannedEvents events;
    private final Municipalities municipalities;
    private final Clock clock;

    WorkPlanFileController(WorkPlanService plans, PlannedEvents events, Municipalities municipalities, Clock clock) {
        this.plans = plans;
        this.events = events;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer) {
        WorkPlanInfo plan = plans.get(id, viewer);
        PlanFilter filter = PlanFilter.of(query);
        return Export.of(
                plan.title(),
                TABLE,
                rows -> events.filtered(id, events.of(id, viewer), filter, plan.judgedOn(LocalDate.now(clock)))
                        .forEach(rows));
    }

    @GetMapping("/document.docx")
    void document(@PathVariable long id, Viewer viewer, HttpServletResponse response) throws IOException {
        WorkPlanInfo plan = plans.get(id, viewer);
        WorkPlanDocument.of(plan, municipalities.current().name(), events.sections(id, events.of(id, viewer)))
                .send(response, plan.title());
    }
}
