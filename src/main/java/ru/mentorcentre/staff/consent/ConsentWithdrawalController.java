package ru.mentorcentre.staff.consent;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.staff.educator.EducatorService;
import ru.mentorcentre.staff.educator.StaffCalendar;

/** An educator withdraws a consent: on the day of the paper, which may be past. */
@Controller
@RequestMapping("/staff/{id}/consents/{consentId}/withdrawal")
@SchoolEditors
class ConsentWithdrawalController {

    private final EducatorService educators;
    private final ConsentService consents;
    private final StaffCalendar day;

    ConsentWithdrawalController(EducatorService educators, ConsentService consents, StaffCalendar day) {
        this.educators = educators;
        this.consents = consents;
        this.day = day;
    }

    @GetMapping
    String form(@PathVariable long id, @PathVariable long consentId, Viewer viewer, Model model) {
        model.addAttribute("form", ConsentWithdrawalForm.on(day.today()));
        return page(id, consentId, viewer, model);
    }

    @PostMapping
    String withdraw(
            @PathVariable long id,
            @PathVariable long consentId,
            @Valid @ModelAttribute("form") ConsentWithdrawalForm form,
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
