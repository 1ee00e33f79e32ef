package ru.mentorcentre.reserve.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ApplicationTransition;
import ru.mentorcentre.reserve.ExitCause;
import ru.mentorcentre.reserve.application.ApplicationAccess;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** From an application into the register and out of it: each by an order. */
@Controller
@RequestMapping("/reserve/applications/{id}")
@RolesAllowed({Roles.HEAD, Roles.LEADER})
class InclusionController {

    private final RegisterEntries entries;
    private final RegisterFieldSource source;
    private final Applications applications;
    private final ApplicationAccess access;

    InclusionController(
            RegisterEntries entries, RegisterFieldSource source, Applications applications, ApplicationAccess access) {
        this.entries = entries;
        this.source = source;
        this.applications = applications;
        this.access = access;
    }

    /** The way to the entry for everybody who may see it, and to the form before there is one. */
    @GetMapping("/inclusion")
    @PairReaders
    String ask(@PathVariable long id, Viewer viewer, Model model) {
        ApplicationInfo application = access.see(id, viewer);
        Optional<RegisterEntry> entry = entries.ofApplication(id);
        if (entry.isPresent()) {
            return "redirect:/reserve/register/" + entry.get().getId();
        }
        if (!viewer.has(Roles.HEAD, Roles.LEADER)) {
            return "redirect:/reserve/applications/" + id;
        }
        model.addAttribute("form", new InclusionForm());
        return form(application, model);
    }

    @PostMapping("/inclusion")
    String include(
            @PathVariable long id,
            @Valid @ModelAttribute("form") InclusionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        ApplicationInfo application = access.see(id, viewer);
        return submission
                .form(errors, () -> form(application, model))
                .run(
                        () -> entries.include(id, form.order(), form.validUntil, actor(viewer), viewer.accountId()),
                        "Включён в реестр",
                        entry -> "redirect:/reserve/register/" + entry);
    }

    @GetMapping("/exit")
    String askExit(@PathVariable long id, Viewer viewer, Model model) {
        ApplicationInfo application = access.see(id, viewer);
        Optional<RegisterEntry> entry = entries.ofApplication(id);
        if (entry.isEmpty() || entry.get().hasLeft()) {
            return "redirect:/reserve/applications/" + id;
        }
        model.addAttribute("form", new RegisterExitForm());
        return exitForm(application, model);
    }

    @PostMapping("/exit")
    String exit(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RegisterExitForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        ApplicationInfo application = access.see(id, viewer);
        Optional<RegisterEntry> entry = entries.ofApplication(id);
        if (entry.isEmpty()) {
            return "redirect:/reserve/applications/" + id;
        }
        long key = entry.get().getId();
        return submission
                .form(errors, () -> exitForm(application, model))
                .run(
                        () -> entries.exit(
                                key, form.cause, form.reason(), form.order(), actor(viewer), viewer.accountId()),
                        "Выведен из реестра",
                        "redirect:/reserve/register/" + key);
    }

    private static ApplicationActor actor(Viewer viewer) {
        return viewer.isLeader() ? ApplicationActor.LEADER : ApplicationActor.HEAD;
    }

    private String form(ApplicationInfo application, Model model) {
        model.addAttribute("filed", application);
        model.addAttribute("fields", source.of(application));
        model.addAttribute("most", RegisterEntry.MOST_YEARS);
        model.addAttribute(
                "against",
                application.state() == ApplicationState.RECOMMENDED
                        ? applications.against(application, ApplicationTransition.INCLUSION)
                        : List.of("включают рекомендованных, а сейчас заявка: "
                                + application.state().title()));
        return "reserve/inclusion";
    }

    private String exitForm(ApplicationInfo application, Model model) {
        model.addAttribute("filed", application);
        model.addAttribute("causes", ExitCause.values());
        return "reserve/register-exit";
    }
}
