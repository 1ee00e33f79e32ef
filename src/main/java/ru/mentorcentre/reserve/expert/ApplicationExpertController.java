package ru.mentorcentre.reserve.expert;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** The experts of one application: given and replaced. */
@Controller
@RequestMapping("/reserve/applications/{id}/experts")
@Editors
class ApplicationExpertController {

    private final ReviewAssignments assignments;
    private final Applications applications;
    private final ReserveSeasons seasons;
    private final Clock clock;

    ApplicationExpertController(
            ReviewAssignments assignments, Applications applications, ReserveSeasons seasons, Clock clock) {
        this.assignments = assignments;
        this.applications = applications;
        this.seasons = seasons;
        this.clock = clock;
    }

    @GetMapping
    @MunicipalityReaders
    String list(@PathVariable long id, Viewer viewer, Model model) {
        ApplicationInfo application = fill(id, model);
        List<AssignmentRow> rows = assignments.of(id);
        ReviewDays days = assignments.days(application.seasonId());
        boolean owes = application.state() == ApplicationState.QUALITATIVE
                && rows.stream()
                        .anyMatch(row -> row.isActive()
                                && row.handedInAt() == null
                                && Objects.equals(row.accountId(), viewer.accountId()));
        model.addAttribute("assignments", rows);
        model.addAttribute("season", seasons.get(application.seasonId()));
        model.addAttribute("days", days);
        model.addAttribute("tells", days.isRevealed() && !owes);
        model.addAttribute("zone", clock.getZone());
        return "reserve/application-experts";
    }

    @PostMapping
    String assign(
            @PathVariable long id, @RequestParam(required = false) Long account, Viewer viewer, Submission submission) {
        applications.get(id);
        return submission
                .orError(page(id))
                .run(
                        () -> {
                            if (account == null) {
                                throw new BusinessRuleViolation(null, "Выберите эксперта");
                            }
                            assignments.assign(id, account, viewer);
                        },
                        "Эксперт назначен");
    }

    @GetMapping("/{expert}/replacement")
    String ask(@PathVariable long id, @PathVariable long expert, Model model) {
        model.addAttribute("form", new AssignmentEndForm());
        return form(id, expert, model);
    }

    @PostMapping("/{expert}/replacement")
    String replace(
            @PathVariable long id,
            @PathVariable long expert,
            @Valid @ModelAttribute("form") AssignmentEndForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        assignments.get(expert, id);
        return submission
                .form(errors, () -> form(id, expert, model))
                .run(
                        () -> assignments.replace(expert, id, TypedText.paragraphs(form.reason), form.account, viewer),
                        form.account == null ? "Эксперт снят с заявки" : "Эксперт заменён",
                        page(id));
    }

    private String form(long id, long expert, Model model) {
        fill(id, model);
        model.addAttribute("expert", assignments.get(expert, id));
        return "reserve/expert-replacement";
    }

    private ApplicationInfo fill(long id, Model model) {
        ApplicationInfo application = applications.get(id);
        model.addAttribute("filed", application);
        model.addAttribute("free", assignments.free(application));
        return application;
    }

    private static String page(long id) {
        return "redirect:/reserve/applications/" + id + "/experts";
    }
}
