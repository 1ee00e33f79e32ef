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
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.staff.ConsentPurpose;
import ru.mentorcentre.staff.educator.EducatorCardService;
import ru.mentorcentre.staff.educator.EducatorService;
import ru.mentorcentre.staff.educator.StaffCalendar;

/** The consents of an educator; withdrawn on the day of the paper, which may be past. */
@Controller
@RequestMapping("/staff/{id}/consents")
@SchoolEditors
class ConsentController {

    private static final String PAGE = "staff/consents";

    private final EducatorService educators;
    private final EducatorCardService cards;
    private final ConsentService consents;
    private final StaffCalendar day;

    ConsentController(
            EducatorService educators, EducatorCardService cards, ConsentService consents, StaffCalendar day) {
        this.educators = educators;
        this.cards = cards;
        this.consents = consents;
        this.day = day;
    }

    @GetMapping
    @PairReaders
    String list(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", new ConsentForm());
        return page(id, viewer, model);
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        educators.changeable(id, viewer);
        form.check(errors, day.today());
        return submission
                .form(errors, () -> page(id, viewer, model))
                .run(
                        () -> consents.add(
                                id,
                                form.purpose,
                                TypedText.line(form.document),
                                TypedText.line(form.textVersion),
                                form.givenOn,
                                form.validUntil),
                        "Согласие записано",
                        "redirect:/staff/" + id + "/consents");
    }

    @GetMapping("/{consentId}/withdrawal")
    String withdrawal(@PathVariable long id, @PathVariable long consentId, Viewer viewer, Model model) {
        model.addAttribute("form", ConsentWithdrawalForm.on(day.today()));
        return withdrawalPage(id, consentId, viewer, model);
    }

    @PostMapping("/{consentId}/withdrawal")
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
                .form(errors, () -> withdrawalPage(id, consentId, viewer, model))
                .run(
                        () -> consents.withdraw(id, consentId, form.withdrawnOn),
                        "Отзыв согласия записан",
                        "redirect:/staff/" + id + "/consents");
    }

    private String page(long id, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("consents", consents.of(id));
        model.addAttribute("purposes", ConsentPurpose.values());
        model.addAttribute("today", day.today());
        return PAGE;
    }

    private String withdrawalPage(long id, long consentId, Viewer viewer, Model model) {
        educators.changeable(id, viewer);
        model.addAttribute("educator", educators.get(id, viewer));
        model.addAttribute("consent", consents.one(id, consentId));
        return "staff/consent-withdrawal";
    }
}
