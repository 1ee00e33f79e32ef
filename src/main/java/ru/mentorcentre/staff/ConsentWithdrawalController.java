package ru.mentorcentre.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Submission;
import ru.mentorcentre.shared.Viewer;

/** An educator withdraws a consent: on the day of the paper, which may be past. */
@Controller
@RequestMapping("/staff/{id}/consents/{consentId}/withdrawal")
@RolesAllowed({Roles.LEADER, Roles.METHODIST, Roles.SCHOOL_HEAD, Roles.CURATOR})
class ConsentWithdrawalController {

    private final Educators educators;
    private final Consents consents;
    private final WorkingDay day;

    ConsentWithdrawalController(Educators educators, Consents consents, WorkingDay day) {
        this.educators = educators;
        this.consents = consents;
        this.day = day;
    }

    @GetMapping
    String form(@PathVariable long id, @PathVariable long consentId, Viewer viewer, Model model) {
        model.addAttribute("form", WithdrawalForm.on(day.today()));
        return page(id, consentId, viewer, model);
    }

    @PostMapping
    String withdraw(
            @PathVariable long id,
            @PathVariable long consentId,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        educators.changeable(id, viewer);
        return submission
                .form(errors, () -> page(id, consentId, viewer, model))
                .run(
                        () -> consents.withdraw(id, consentId, form.withdrawnOn),
                        "Отзыв согласия записан",
                        "redirect:/staff/" + id + "/consents");
    }

    private String page(long id, long consentId, Viewer viewer, Model model) {
        educators.changeable(id, viewer);
        model.addAttribute("educator", educators.get(id, viewer));
        model.addAttribute("consent", consents.one(id, consentId));
        return "staff/consent-withdrawal";
    }
}
