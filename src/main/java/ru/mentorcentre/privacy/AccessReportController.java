package ru.mentorcentre.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Roles.Auditors;

/** Access to personal data in a period: every account in one line, to be printed. */
@Controller
@RequestMapping("/admin/access")
@Auditors
class AccessReportController {

    static final int DAYS = 30;

    private static final String TITLE = "Доступ к персональным данным";

    private final AccessReport report;
    private final Clock clock;

    AccessReportController(AccessReport report, Clock clock) {
        this.report = report;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam Map<String, String> query, Model model) {
        Period period = Period.of(query, LocalDate.now(clock), DAYS);
        model.addAttribute("period", period);
        model.addAttribute("chips", Period.of(query).chips());
        model.addAttribute("lines", report.of(period));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("now", LocalDateTime.now(clock));
        return "privacy/access";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query) {
        Period period = Period.of(query, LocalDate.now(clock), DAYS);
        ExportTable<AccountAccess> table = ExportTable.<AccountAccess>named(TITLE)
                .column("Логин", line -> line.account().login())
                .column("Кто", 30, line -> line.account().fullName())
                .column("Роль", 30, line -> line.account().rolesInWords())
                .column("Открыто страниц о людях", AccountAccess::times)
                .column("О скольких людях", AccountAccess::people)
                .column("Взято файлов", AccountAccess::files)
                .column("Строк в них", AccountAccess::rows)
                .column(
                        "Последнее открытие",
                        18,
                        line -> line.last() == null ? null : LocalDateTime.ofInstant(line.last(), clock.getZone()));
        return Export.of(
                TITLE + " " + period.inWords(), table, rows -> report.of(period).forEach(rows));
    }
}
