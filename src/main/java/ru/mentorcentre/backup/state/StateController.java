package ru.mentorcentre.backup.state;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.backup.BackupFiles;
import ru.mentorcentre.backup.BackupJob;
import ru.mentorcentre.backup.BackupRefused;
import ru.mentorcentre.backup.BackupRunRow;
import ru.mentorcentre.backup.BackupRuns;
import ru.mentorcentre.backup.BackupSchedule;
import ru.mentorcentre.backup.LastBackups;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.Roles;

/**
 * The state of the installation for its administrator. A backup holds everybody's personal data, which an administrator
 * does not see in the program: so it can be made here and not downloaded.
 */
@Controller
@RequestMapping("/admin/state")
@RolesAllowed(Roles.ADMIN)
class StateController {

    private static final int SHOWN = 10;

    private final InstallationState state;
    private final InstallationAttention matters;
    private final KeptKeys keys;
    private final BackupRuns runs;
    private final BackupJob job;
    private final BackupSchedule schedule;
    private final BackupFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StateController(
            InstallationState state,
            InstallationAttention matters,
            KeptKeys keys,
            BackupRuns runs,
            BackupJob job,
            BackupSchedule schedule,
            BackupFiles files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.state = state;
        this.matters = matters;
        this.keys = keys;
        this.runs = runs;
        this.job = job;
        this.schedule = schedule;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) throws IOException {
        List<BackupRunRow> latest = runs.latest(SHOWN);
        LastBackups last = runs.landmarks();
        List<String> missing = keys.missing();
        model.addAttribute("matters", matters.of(latest, missing));
        model.addAttribute("runs", latest);
        model.addAttribute("last", last.made());
        model.addAttribute("due", schedule.isDue(last));
        model.addAttribute("next", schedule.next().orElse(null));
        model.addAttribute("progress", job.progress().orElse(null));
        model.addAttribute("present", files.names());
        model.addAttribute("keysMissing", !missing.isEmpty());
        model.addAttribute("program", state.program());
        model.addAttribute("database", state.database());
        model.addAttribute("folders", state.folders());
        model.addAttribute("zone", clock.getZone());
        return "backup/state";
    }

    @PostMapping("/keys")
    String keepKeys(RedirectAttributes redirect) {
        keys.confirm();
        events.publishEvent(new AuditEvent(AuditEvent.Action.SETTINGS, "Отмечено: ключи скопированы"));
        redirect.addFlashAttribute("flash", "Отмечено: ключи скопированы. О новом ключе программа напомнит.");
        return "redirect:/admin/state";
    }

    @PostMapping("/backups")
    String start(RedirectAttributes redirect) {
        try {
            job.start();
            events.publishEvent(new AuditEvent(AuditEvent.Action.SETTINGS, "Резервная копия по кнопке"));
            redirect.addFlashAttribute("flash", "Копия делается. Страницу можно закрыть, работа продолжится.");
        } catch (BackupRefused busy) {
            redirect.addFlashAttribute("flashWarning", busy.getMessage() + ": подождите её окончания.");
        }
        return "redirect:/admin/state";
    }
}
