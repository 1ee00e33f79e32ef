package ru.mentorcentre.mentorship.lifecycle;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.mentorship.MentorshipState;
import ru.mentorcentre.mentorship.register.MentorshipCardService;
import ru.mentorcentre.mentorship.register.MentorshipStepButton;
import ru.mentorcentre.mentorship.register.VisibleMentorship;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.PairOrganisers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** The steps of a pair that a leader or curator makes: it begins, pauses, goes on, ends; a draft may be deleted. */
@Controller
@RequestMapping("/mentorships/{id}")
@PairOrganisers
class MentorshipStepController {

    private static final String FORM = "mentorship/step";

    private final MentorshipService mentorships;
    private final MentorshipSteps steps;
    private final MentorshipCardService cards;
    private final MentoringSchoolOptions places;

    MentorshipStepController(
            MentorshipService mentorships,
            MentorshipSteps steps,
            MentorshipCardService cards,
            MentoringSchoolOptions places) {
        this.mentorships = mentorships;
        this.steps = steps;
        this.cards = cards;
        this.places = places;
    }

    @GetMapping("/steps/new")
    String form(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        VisibleMentorship seen = mentorships.changeable(id, viewer);
        MentorshipStepForm form = new MentorshipStepForm();
        form.to = new QueryValues(query).choice(MentorshipState.class, "to");
        form.madeOn = places.today();
        model.addAttribute("form", form);
        return form(seen, viewer, model);
    }

    @PostMapping("/steps")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MentorshipStepForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        VisibleMentorship seen = mentorships.changeable(id, viewer);
        form.check(errors);
        return submission.form(errors, () -> form(seen, viewer, model)).run(() -> {
            make(id, form);
            return form.to == MentorshipState.FINISHED
                    ? submission.done(
                            "Пара завершила работу. Запишите, что получилось",
                            "redirect:/mentorships/" + id + "/outcome")
                    : submission.done("Записано: пара " + form.to.title(), "redirect:/mentorships/" + id);
        });
    }

    /** A draft is proposed, with nothing to type. */
    @PostMapping("/steps/proposal")
    String propose(@PathVariable long id, Viewer viewer, Submission submission) {
        mentorships.changeable(id, viewer);
        return submission
                .orError("redirect:/mentorships/" + id)
                .run(() -> steps.propose(id), "Пара предложена: теперь нужно согласие обеих сторон");
    }

    @GetMapping("/removal")
    String askToRemove(@PathVariable long id, Viewer viewer, Model model, RedirectAttributes redirect) {
        VisibleMentorship seen = mentorships.changeable(id, viewer);
        if (seen.pair().state() != MentorshipState.DRAFT) {
            redirect.addFlashAttribute("flashWarning", MentorshipSteps.ONLY_A_DRAFT);
            return "redirect:/mentorships/" + id;
        }
        cards.fill(seen, viewer, model);
        return "mentorship/removal";
    }

    @PostMapping("/removal")
    String remove(@PathVariable long id, Viewer viewer, Submission submission) {
        mentorships.changeable(id, viewer);
        return submission
                .orWarn("redirect:/mentorships/" + id)
                .run(() -> steps.discard(id), "Черновик удалён", "redirect:/mentorships");
    }

    private void make(long id, MentorshipStepForm form) {
        String why = TypedText.line(form.why);
        switch (form.to) {
            case ACTIVE -> steps.work(id, form.madeOn);
            case PAUSED -> steps.pause(id, form.madeOn, why);
            case FINISHED -> steps.finish(id, form.madeOn, why);
            case BROKEN_OFF -> steps.breakOff(id, form.madeOn, form.cause, why, form.noticeOn, form.wanted);
            default -> throw new BusinessRuleViolation("to", "Такого шага нет");
        }
    }

    private String form(VisibleMentorship seen, Viewer viewer, Model model) {
        cards.fill(seen, viewer, model);
        MentorshipState to = ((MentorshipStepForm) model.getAttribute("form")).to;
        MentorshipStepButton step = MentorshipStepButton.of(seen.pair().state()).stream()
                .filter(one -> one.to() == to)
                .findFirst()
                .orElse(null);
        model.addAttribute("step", step);
        model.addAttribute("possible", MentorshipStepButton.of(seen.pair().state()));
        return FORM;
    }
}
