package ru.mentorcentre.reserve.application;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ApplicationTransition;
import ru.mentorcentre.reserve.NewApplication;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** The steps of an application, each with its ground. */
@Controller
@RequestMapping("/reserve/applications/{id}/steps")
@PairReaders
class ApplicationStepController {

    private static final String FORM = "reserve/application-step";

    private final Applications applications;
    private final ApplicationAccess access;

    ApplicationStepController(Applications applications, ApplicationAccess access) {
        this.applications = applications;
        this.access = access;
    }

    @GetMapping("/new")
    String ask(@PathVariable long id, @RequestParam(required = false) String to, Viewer viewer, Model model) {
        ApplicationInfo application = access.see(id, viewer);
        ApplicationStepForm form = new ApplicationStepForm();
        form.from = application.state();
        form.to = Arrays.stream(ApplicationState.values())
                .filter(state -> state.name().equals(to))
                .findFirst()
                .orElse(null);
        if (form.to == ApplicationState.INCLUDED || form.to == ApplicationState.LEFT) {
            // the register asks for more than a ground
            return "redirect:/reserve/applications/" + id + (form.to == ApplicationState.LEFT ? "/exit" : "/inclusion");
        }
        model.addAttribute("form", form);
        return form(application, form, viewer, model);
    }

    @PostMapping
    String make(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ApplicationStepForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        ApplicationInfo application = access.see(id, viewer);
        return submission
                .form(errors, () -> form(application, form, viewer, model))
                .run(() -> {
                    ApplicationActor actor = ApplicationTransition.between(form.from, form.to)
                            .flatMap(step -> access.actors(application, viewer).stream()
                                    .filter(step::isFor)
                                    .findFirst())
                            .orElseThrow(
                                    () -> new BusinessRuleViolation(null, "Такого шага у этой заявки для вас нет"));
                    applications.move(
                            id,
                            form.from,
                            form.to,
                            new StepGround(
                                    actor,
                                    viewer.accountId(),
                                    TypedText.paragraphs(form.reason),
                                    TypedText.line(form.document)));
                    return submission.done("Записано: " + form.to.title(), "redirect:/reserve/applications/" + id);
                });
    }

    private String form(ApplicationInfo application, ApplicationStepForm form, Viewer viewer, Model model) {
        // what stands against a step is told to those who could make it: it may rest on what others must not know
        Optional<ApplicationTransition> step = form.to == null
                ? Optional.empty()
                : applications.steps(application, access.actors(application, viewer)).stream()
                        .filter(one -> one.to() == form.to)
                        .findFirst();
        model.addAttribute("filed", application);
        model.addAttribute("step", step.orElse(null));
        model.addAttribute(
                "against",
                step.map(one -> applications.against(application, one)).orElse(List.of()));
        model.addAttribute(
                "doubts",
                step.filter(one -> one == ApplicationTransition.SUBMISSION).isPresent()
                        ? doubts(application.content())
                        : List.of());
        return FORM;
    }

    /** What experts will miss; no ground to refuse it. */
    private static List<String> doubts(NewApplication content) {
        List<String> doubts = new ArrayList<>();
        if (Stream.of(
                        content.promotions(),
                        content.experience(),
                        content.qualities(),
                        content.career(),
                        content.other())
                .allMatch(Objects::isNull)) {
            doubts.add("о кандидате ничего не написано: ни опыта, ни качеств, ни стремления к карьере");
        }
        if (content.serviceYears() == null) {
            doubts.add("не указан стаж");
        }
        return doubts;
    }
}
