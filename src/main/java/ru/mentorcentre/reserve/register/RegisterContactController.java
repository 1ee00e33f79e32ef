package ru.mentorcentre.reserve.register;

import jakarta.validation.Valid;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.Relocation;
import ru.mentorcentre.reserve.application.ApplicationAccess;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** What the register will ask for and the application lacks: filled by the candidate, the school or the centre. */
@Controller
@RequestMapping("/reserve/applications/{id}/contacts")
@PairReaders
class RegisterContactController {

    private final Applications applications;
    private final ApplicationAccess access;

    RegisterContactController(Applications applications, ApplicationAccess access) {
        this.applications = applications;
        this.access = access;
    }

    @GetMapping
    String edit(@PathVariable long id, Viewer viewer, Model model) {
        ApplicationInfo application = access.see(id, viewer);
        model.addAttribute("form", RegisterContactForm.of(application));
        return form(application, model);
    }

    @PostMapping
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RegisterContactForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        ApplicationInfo application = access.see(id, viewer);
        return submission
                .form(errors, () -> form(application, model))
                .overtaken(() -> form.version = applications.get(id).version())
                .run(
                        () -> {
                            requireWriter(access.actors(application, viewer));
                            applications.reach(
                                    id,
                                    TypedText.line(form.phone),
                                    TypedText.line(form.email),
                                    form.relocation,
                                    form.serviceYears,
                                    form.version);
                        },
                        "Сведения сохранены",
                        "redirect:/reserve/applications/" + id);
    }

    private static void requireWriter(Set<ApplicationActor> actors) {
        if (!actors.contains(ApplicationActor.CANDIDATE)
                && !actors.contains(ApplicationActor.SCHOOL)
                && !actors.contains(ApplicationActor.CENTRE)) {
            throw new BusinessRuleViolation(null, "Сведения дополняет кандидат, его школа или центр");
        }
    }

    private static String form(ApplicationInfo application, Model model) {
        model.addAttribute("filed", application);
        model.addAttribute("relocations", Relocation.values());
        return "reserve/register-contacts";
    }
}
