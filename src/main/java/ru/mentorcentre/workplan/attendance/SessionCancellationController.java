package ru.mentorcentre.workplan.attendance;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** The end of a date: cancelled with a reason, or deleted as if it had never been. */
@Controller
@RequestMapping("/plan/{plan}/events/{event}/sessions/{id}")
@Editors
class SessionCancellationController {

    private static final String FORM = "workplan/session-cancellation";

    private final EventSessions sessions;

    SessionCancellationController(EventSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/cancellation")
    String ask(@PathVariable long plan, @PathVariable long event, @PathVariable long id, Model model) {
        SessionCancellationForm form = new SessionCancellationForm();
        form.version = sessions.row(plan, event, id).version();
        model.addAttribute("form", form);
        return page(plan, event, id, FORM, model);
    }

    @PostMapping("/cancellation")
    String cancel(
            @PathVariable long plan,
            @PathVariable long event,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SessionCancellationForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        sessions.find(plan, event, id);
        return submission
                .form(errors, () -> page(plan, event, id, FORM, model))
                .overtaken(() -> form.version = sessions.row(plan, event, id).version())
                .run(() -> {
                    sessions.cancel(plan, event, id, TypedText.paragraphs(form.reason), form.version);
                    return submission.done(
                            "Дата отменена: в календарях она станет отменённой"
                                    + sessions.row(plan, event, id).toBeTold(),
                            "redirect:" + EventSessionController.url(plan, event, id));
                });
    }

    @PostMapping("/cancellation/removal")
    String resume(@PathVariable long plan, @PathVariable long event, @PathVariable long id, Submission submission) {
        return submission
                .orError("redirect:" + EventSessionController.url(plan, event, id))
                .run(() -> sessions.resume(plan, event, id), "Дата снова в силе");
    }

    @GetMapping("/deletion")
    String askDeletion(@PathVariable long plan, @PathVariable long event, @PathVariable long id, Model model) {
        return page(plan, event, id, "workplan/session-deletion", model);
    }

    @PostMapping("/deletion")
    String delete(@PathVariable long plan, @PathVariable long event, @PathVariable long id, Submission submission) {
        return submission
                .orError("redirect:" + EventSessionController.url(plan, event, id))
                .run(
                        () -> sessions.delete(plan, event, id),
                        "Дата удалена",
                        "redirect:/plan/" + plan + "/events/" + event);
    }

    private String page(long plan, long event, long id, String view, Model model) {
        model.addAttribute("event", sessions.event(plan, event));
        model.addAttribute("date", sessions.row(plan, event, id));
        return view;
    }
}
