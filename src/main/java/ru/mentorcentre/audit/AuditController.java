package ru.mentorcentre.audit;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.Roles.Auditors;

/** The audit trail, to be read only. */
@Controller
@RequestMapping("/admin/audit")
@Auditors
class AuditController {

    private final AuditList list;
    private final Municipalities municipalities;
    private final Clock clock;

    AuditController(AuditList list, Municipalities municipalities, Clock clock) {
        this.list = list;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> query, Model model) {
        AuditFilter filter = AuditFilter.of(query);
        model.addAttribute("filter", filter);
        model.addAttribute("entries", list.page(filter));
        model.addAttribute("actions", AuditEvent.Action.values());
        model.addAttribute("municipalities", names());
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("chips", filter.chips());
        return "audit/list";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query) {
        AuditFilter filter = AuditFilter.of(query);
        return Export.of("Журнал действий", table(), rows -> list.each(filter, rows));
    }

    private Map<Long, String> names() {
        return municipalities.inView().stream().collect(toMap(MunicipalityInfo::id, MunicipalityInfo::name));
    }

    private ExportTable<AuditRow> table() {
        Map<Long, String> names = names();
        return ExportTable.<AuditRow>named("Журнал действий")
                .column("Когда", 18, row -> LocalDateTime.ofInstant(row.at(), clock.getZone()))
                .column("Действие", 20, row -> row.action().title())
                .column("Что", 50, AuditRow::subject)
                .column("Откуда взято и отбор", 50, AuditRow::path)
                .column("Строк", AuditRow::rows)
                .column("Закончено", row -> !row.isUnfinished())
                .column("Логин", 20, AuditRow::login)
                .column("Адрес", 20, AuditRow::ip)
                .column("Муниципалитет", 30, row -> names.get(row.municipalityId()));
    }
}
