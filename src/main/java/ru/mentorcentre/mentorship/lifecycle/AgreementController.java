package ru.mentorcentre.mentorship.lifecycle;

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
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.mentorship.register.MentorshipCardService;
import ru.mentorcentre.mentorship.register.VisibleMentorship;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.PairOrganisers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** Mentor and mentee agree: each in the own account, or on paper that a leader or curator notes. */
@Controller
@RequestMapping("/mentorships/{id}/agreement")
class AgreementController {

    private static final String FORM = "mentorship/agreement";

    private final MentorshipService mentorships;
    private final Agreements agreements;
    private final MentorshipCardService cards;
    private final MentoringSchoolOptions places;

    AgreementController(
            MentorshipService mentorships,
            Agreements agreements,
            MentorshipCardService cards,
            MentoringSchoolOptions places) {
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.cards = cards;
        this.places = places;
    }

    @GetMapping
    @PairOrganisers
    String form(@PathVariable long id, Viewer viewer, Model model) {
        VisibleMentorship seen = mentorships.changeable(id, viewer);
        AgreementForm form = new AgreementForm();
        form.agreedOn = places.today();
        model.addAttribute("form", form);
        cards.fill(seen, viewer, model);
        return FORM;
    }

    @PostMapping
    @PairOrganisers
    String note(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        VisibleMentorship seen = mentorships.changeable(id, viewer);
        return submission
                .form(errors, () -> {
                    cards.fill(seen, viewer, model);
                    return FORM;
                })
                .run(
                        () -> agreements.note(id, form.memberId, form.agreedOn, viewer.accountId()),
                        "Согласие записано",
                        "redirect:/mentorships/" + id);
    }

    /** In the own account: one press. */
    @PostMapping("/own")
    @RolesAllowed({Roles.MENTOR, Roles.MENTEE})
    String agree(@PathVariable long id, Viewer viewer, Submission submission) {
        MentorshipMemberRow own = mentorships.seen(id, viewer).own().orElseThrow(NotFound.of("Пара", id));
        return submission
                .orWarn("redirect:/mentorships/" + id)
                .run(() -> agreements.agree(id, own.id()), "Вы согласились работать в этой паре");
    }
}
