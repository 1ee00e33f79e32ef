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

/** The consents of an educator. */
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

    private String page(long id, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("consents", consents.of(id));
        model.addAttribute("purposes", ConsentPurpose.values());
        model.addAttribute("today", day.today());
        return PAGE;
    }
}
