package ru.mentorcentre.mentorship.lifecycle;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.mentorship.register.MentorshipCardService;
import ru.mentorcentre.mentorship.register.VisibleMentorship;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.PairEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** Somebody does not want the pair: in the own account, or told to a leader or curator. */
@Controller
@RequestMapping("/mentorships/{id}/refusal")
@PairEditors
class RefusalController {

    private static final String FORM = "mentorship/refusal";

    private final MentorshipService mentorships;
    private final Agreements agreements;
    private final MentorshipCardService cards;

    RefusalController(MentorshipService mentorships, Agreements agreements, MentorshipCardService cards) {
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.cards = cards;
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", new RefusalForm());
        return form(mentorships.seen(id, viewer), viewer, model);
    }

    @PostMapping
    String decline(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RefusalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        VisibleMentorship seen = mentorships.seen(id, viewer);
        List<MentorshipMemberRow> possible = possible(seen, viewer);
        if (form.memberId != null && possible.stream().noneMatch(one -> Objects.equals(one.id(), form.memberId))) {
            errors.rejectValue("memberId", "foreign", "Выберите, кто отказался");
        }
        return submission
                .form(errors, () -> form(seen, viewer, model))
                .run(
                        () -> agreements.decline(id, form.memberId, TypedText.line(form.reason), form.wanted),
                        "Отказ записан",
                        "redirect:/mentorships/" + id);
    }

    private String form(VisibleMentorship seen, Viewer viewer, Model model) {
        cards.fill(seen, viewer, model);
        model.addAttribute("possible", possible(seen, viewer));
        return FORM;
    }

    /** Who changes the pair notes a refusal of anybody, the others refuse for themselves. */
    private static List<MentorshipMemberRow> possible(VisibleMentorship seen, Viewer viewer) {
        List<MentorshipMemberRow> found = seen.members().stream()
                .filter(MentorshipMemberRow::isHere)
                .filter(one -> seen.isWritable(viewer) || seen.sight().isOwn(one))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound("Пара", seen.pair().getId());
        }
        return found;
    }
}
