package ru.mentorcentre.workplan.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.workplan.event.PlanTally;

/** When the centre reminds of its events, and what will go out this week. */
@Controller
@RequestMapping("/messages/reminders")
@RolesAllowed(Roles.LEADER)
class EventReminderController {

    private static final String PAGE = "workplan/event-reminders";

    private final EventReminders reminders;
    private final Clock clock;

    EventReminderController(EventReminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", EventReminderForm.of(reminders.periods(), reminders.version()));
        return page(model);
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("form") EventReminderForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        return submission
                .form(errors, () -> page(model))
                .overtaken(() -> form.version = reminders.version())
                .run(
                        () -> reminders.set(form.periods(), form.version),
                        "Напоминания настроены",
                        "redirect:/messages/reminders");
    }

    private String page(Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "days", reminders.ahead(today, PlanTally.monday(today).plusDays(6)));
        return PAGE;
    }
}
