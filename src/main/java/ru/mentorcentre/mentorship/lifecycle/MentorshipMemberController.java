package ru.mentorcentre.mentorship.lifecycle;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.mentorship.register.MentorshipCardService;
import ru.mentorcentre.mentorship.register.VisibleMentorship;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.PairOrganisers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** Who is in a pair: somebody joins, a mentor is replaced, somebody leaves. */
@Controller
@RequestMapping("/mentorships/{id}/members")
@PairOrganisers
class MentorshipMemberController {

    private static final String JOINING = "mentorship/joining";
    private static final String REPLACEMENT = "mentorship/replacement";
    private static final String LEAVING = "mentorship/leaving";

    private final MentorshipService mentorships;
    private final Memberships memberships;
    private final MentorshipCardService cards;
    private final PairingOptions candidates;
    private final MentoringSchoolOptions places;

    MentorshipMemberController(
            MentorshipService mentorships,
            Memberships memberships,
            MentorshipCardService cards,
            PairingOptions candidates,
            MentoringSchoolOptions places) {
        this.mentorships = mentorships;
        this.memberships = memberships;
        this.cards = cards;
        this.candidates = candidates;
        this.places = places;
    }

    @GetMapping("/new")
    String join(@PathVariable long id, @RequestParam(defaultValue = "") String side, Viewer viewer, Model model) {
        VisibleMentorship seen = mentorships.changeable(id, viewer);
        MemberJoiningForm form = new MemberJoiningForm();
        form.day = places.today();
        model.addAttribute("form", form);
        return joining(seen, side(side), viewer, model);
    }

    @PostMapping
    String join(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MemberJoiningForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String side,
            Viewer viewer,
            Model model,
            Submission submission) {
        VisibleMentorship seen = mentorships.changeable(id, viewer);
        MemberSide wanted = side(side);
        form.check(wanted, errors);
        Optional<Long> mentor = Optional.ofNullable(form.mentorId).filter(key -> wanted == MemberSide.MENTOR);
        Optional<Long> request = Optional.ofNullable(form.requestId).filter(key -> wanted == MemberSide.MENTEE);
        if (!candidates.mayName(mentor.stream().toList(), request.stream().toList(), viewer)) {
            errors.rejectValue(mentor.isPresent() ? "mentorId" : "requestId", "foreign", "Выберите из списка");
        }
        return submission
                .form(errors, () -> joining(seen, wanted, viewer, model))
                .run(
                        () -> memberships.join(id, mentor, request, form.day),
                        wanted.title() + " добавлен: теперь нужно согласие",
                        "redirect:/mentorships/" + id);
    }

    @GetMapping("/{memberId}/replacement")
    String replace(@PathVariable long id, @PathVariable long memberId, Viewer viewer, Model model) {
        VisibleMentorship seen = mentorships.changeable(id, viewer);
        MentorReplacementForm form = new MentorReplacementForm();
        form.day = places.today();
        model.addAttribute("form", form);
        return replacement(seen, memberId, viewer, model);
    }

    @PostMapping("/{memberId}/replacement")
    String replace(
            @PathVariable long id,
            @PathVariable long memberId,
            @Valid @ModelAttribute("form") MentorReplacementForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        VisibleMentorship seen = mentorships.changeable(id, viewer);
        if (form.mentorId != null && !candidates.mayName(List.of(form.mentorId), List.of(), viewer)) {
            errors.rejectValue("mentorId", "foreign", "Выберите из списка");
        }
        return submission
                .form(errors, () -> replacement(seen, memberId, viewer, model))
                .run(
                        () -> memberships.replace(id, memberId, form.day, TypedText.line(form.why), form.mentorId),
                        "Наставник заменён: новому нужно согласиться",
                        "redirect:/mentorships/" + id);
    }

    @GetMapping("/{memberId}/removal")
    String leave(@PathVariable long id, @PathVariable long memberId, Viewer viewer, Model model) {
        VisibleMentorship seen = mentorships.changeable(id, viewer);
        MemberLeavingForm form = new MemberLeavingForm();
        form.day = places.today();
        model.addAttribute("form", form);
        return leaving(seen, memberId, viewer, model);
    }

    @PostMapping("/{memberId}/removal")
    String leave(
            @PathVariable long id,
            @PathVariable long memberId,
            @Valid @ModelAttribute("form") MemberLeavingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        VisibleMentorship seen = mentorships.changeable(id, viewer);
        return submission
                .form(errors, () -> leaving(seen, memberId, viewer, model))
                .run(
                        () -> memberships.remove(id, memberId, form.day, TypedText.line(form.why), form.wanted),
                        "Участник больше не в паре",
                        "redirect:/mentorships/" + id);
    }

    private String joining(VisibleMentorship seen, MemberSide side, Viewer viewer, Model model) {
        cards.fill(seen, viewer, model);
        model.addAttribute("side", side);
        model.addAttribute(
                "groups", side == MemberSide.MENTOR ? candidates.mentors(viewer) : candidates.requests(viewer));
        return JOINING;
    }

    private String replacement(VisibleMentorship seen, long memberId, Viewer viewer, Model model) {
        cards.fill(seen, viewer, model);
        model.addAttribute("member", member(seen, memberId));
        model.addAttribute("groups", candidates.mentors(viewer));
        return REPLACEMENT;
    }

    private String leaving(VisibleMentorship seen, long memberId, Viewer viewer, Model model) {
        cards.fill(seen, viewer, model);
        model.addAttribute("member", member(seen, memberId));
        return LEAVING;
    }

    private static MentorshipMemberRow member(VisibleMentorship seen, long memberId) {
        return seen.members().stream()
                .filter(one -> one.id() == memberId && one.isHere())
                .findFirst()
                .orElseThrow(NotFound.of("Участник пары", memberId));
    }

    private static MemberSide side(String typed) {
        return MemberSide.MENTOR.name().equals(typed) ? MemberSide.MENTOR : MemberSide.MENTEE;
    }
}
