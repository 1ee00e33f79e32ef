package ru.mentorcentre.reserve.training;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.reserve.application.ApplicationAccess;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.season.ReserveSeasonInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The training of one candidate: what is done, what is missing, and the events the leader certifies. */
@Controller
@RequestMapping("/reserve/applications/{id}/training")
@PairReaders
class TrainingController {

    private final TrainingEntries entries;
    private final AttendedEvents events;
    private final ApplicationAccess access;
    private final ReserveSeasons seasons;
    private final Clock clock;

    TrainingController(
            TrainingEntries entries,
            AttendedEvents events,
            ApplicationAccess access,
            ReserveSeasons seasons,
            Clock clock) {
        this.entries = entries;
        this.events = events;
        this.access = access;
        this.seasons = seasons;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable long id, Viewer viewer, Model model) {
        ApplicationInfo application = access.see(id, viewer);
        ReserveSeasonInfo season = seasons.get(application.seasonId());
        List<TrainingEntryRow> rows = entries.of(id);
        model.addAttribute("filed", application);
        model.addAttribute("season", season);
        model.addAttribute("rows", rows);
        model.addAttribute("progress", entries.progress(rows, season));
        model.addAttribute("kinds", TrainingKind.values());
        model.addAttribute("events", events.of(application, season));
        model.addAttribute("certified", events.certified(id).orElse(null));
        model.addAttribute("writes", viewer.isEditor() && TrainingEntries.isLasting(application.state()));
        model.addAttribute("certifies", viewer.isLeader() && AttendedEvents.isCertified(application.state()));
        model.addAttribute("today", LocalDate.now(clock));
        return "reserve/training";
    }

    @GetMapping("/certification")
    @RolesAllowed(Roles.LEADER)
    String askCertification(@PathVariable long id, Viewer viewer, Model model) {
        ApplicationInfo application = access.see(id, viewer);
        model.addAttribute("filed", application);
        model.addAttribute("events", events.of(application, seasons.get(application.seasonId())));
        return "reserve/training-certification";
    }

    @PostMapping("/certification")
    @RolesAllowed(Roles.LEADER)
    String certify(@PathVariable long id, Viewer viewer, Submission submission) {
        access.see(id, viewer);
        return submission
                .orError("redirect:/reserve/applications/" + id + "/training")
                .run(() -> events.certifyEvents(id, viewer.accountId()), "Список мероприятий заверен");
    }
}
