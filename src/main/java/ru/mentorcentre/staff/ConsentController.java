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
import ru.mentorcentre.shared.Line;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Submission;
import ru.mentorcentre.shared.Viewer;

/** The consents of an educator. */
@Controller
@RequestMapping("/staff/{id}/consents")
@RolesAllowed({Roles.LEADER, Roles.METHODIST, Roles.SCHOOL_HEAD, Roles.CURATOR})
class ConsentController {

    private static final String PAGE = "staff/consents";

    private final Educators educators;
    private final EducatorCards cards;
    private final Consents consents;
    private final WorkingDay day;

    ConsentController(Educators educators, EducatorCards cards, Consents consents, WorkingDay day) {
        this.educators = educators;
        this.cards = cards;
        this.consents = consents;
        this.day = day;
    }

    @GetMapping
    @RolesAllowed({
        Roles.HEAD,
        Roles.LEADER,
        Roles.METHODIST,
        Roles.REGION,
        Roles.SCHOOL_HEAD,
        Roles.CURATOR,
        Roles.MENTOR,
        Roles.MENTEE
    })
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
                                Line.of(form.document),
                                Line.of(form.textVersion),
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
