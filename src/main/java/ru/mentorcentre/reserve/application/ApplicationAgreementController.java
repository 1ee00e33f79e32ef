package ru.mentorcentre.reserve.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import ru.mentorcentre.reserve.ApplicationPaper;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** The candidate's word on the draft: agreed here, agreed on paper, or to be put right first. */
@Controller
@RequestMapping("/reserve/applications/{id}")
@PairReaders
class ApplicationAgreementController {

    private static final String FORM = "reserve/paper-agreement";

    private final Applications applications;
    private final ApplicationAccess access;
    private final Clock clock;

    ApplicationAgreementController(Applications applications, ApplicationAccess access, Clock clock) {
        this.applications = applications;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping("/agreement")
    String agree(@PathVariable long id, Viewer viewer, Submission submission) {
        ApplicationInfo application = access.see(id, viewer);
        return submission
                .orError(page(id))
                .run(
                        () -> {
                            access.require(application, viewer, ApplicationActor.CANDIDATE);
                            applications.agree(id);
                        },
                        "Вы согласились с заявкой",
                        page(id));
    }

    @PostMapping("/correction")
    String askCorrection(
            @PathVariable long id, @RequestParam(required = false) String wish, Viewer viewer, Submission submission) {
        ApplicationInfo application = access.see(id, viewer);
        return submission
                .orError(page(id))
                .run(
                        () -> {
                            access.require(application, viewer, ApplicationActor.CANDIDATE);
                            applications.askCorrection(id, TypedText.paragraphs(wish));
                        },
                        "Школа и центр увидят вашу просьбу на странице заявки",
                        page(id));
    }

    @GetMapping("/agreement/paper")
    String askPaper(@PathVariable long id, Viewer viewer, Model model) {
        ApplicationInfo application = access.see(id, viewer);
        PaperAgreementForm form = new PaperAgreementForm();
        form.version = application.version();
        form.agreedOn = LocalDate.now(clock);
        model.addAttribute("form", form);
        return form(application, model);
    }

    @PostMapping("/agreement/paper")
    String notePaper(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PaperAgreementForm form,
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
                            access.require(application, viewer, ApplicationActor.SCHOOL, ApplicationActor.CENTRE);
                            applications.agreeOnPaper(id, form.agreedOn, form.version, viewer.accountId());
                        },
                        "Отмечено: кандидат согласен на бумаге",
                        page(id));
    }

    private String form(ApplicationInfo application, Model model) {
        model.addAttribute("filed", application);
        model.addAttribute(
                "consents",
                applications.files(application.id()).stream()
                        .filter(file -> file.kind() == ApplicationPaper.CONSENT)
                        .toList());
        return FORM;
    }

    private static String page(long id) {
        return "redirect:/reserve/applications/" + id;
    }
}
