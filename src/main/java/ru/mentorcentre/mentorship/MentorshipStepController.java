package ru.mentorcentre.mentorship;

import jakarta.annotation.security.RolesAllowed;
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
import ru.mentorcentre.mentoring.MentoringPlaces;
import ru.mentorcentre.shared.Line;
import ru.mentorcentre.shared.QueryValues;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Submission;
import ru.mentorcentre.shared.Viewer;

/** The steps of a pair that a leader or curator makes: it begins, pauses, goes on, ends. */
@Controller
@RequestMapping("/mentorships/{id}/steps")
@RolesAllowed({Roles.LEADER, Roles.CURATOR})
class MentorshipStepController {

    private static final String FORM = "mentorship/step";

    private final Mentorships mentorships;
    private final MentorshipSteps steps;
    private final MentorshipCards cards;
    private final MentoringPlaces places;

    MentorshipStepController(
            Mentorships mentorships, MentorshipSteps steps, MentorshipCards cards, MentoringPlaces places) {
        this.mentorships = mentorships;
        this.steps = steps;
        this.cards = cards;
        this.places = places;
    }

    @GetMapping("/new")
    String form(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        Seen seen = mentorships.changeable(id, viewer);
        MentorshipStepForm form = new MentorshipStepForm();
        form.to = new QueryValues(query).choice(MentorshipState.class, "to");
        form.madeOn = places.today();
        model.addAttribute("form", form);
        return form(seen, viewer, model);
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MentorshipStepForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        Seen seen = mentorships.changeable(id, viewer);
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
    @PostMapping("/proposal")
    String propose(@PathVariable long id, Viewer viewer, Submission submission) {
        mentorships.changeable(id, viewer);
        return submission
                .orError("redirect:/mentorships/" + id)
                .run(() -> steps.propose(id), "Пара предложена: теперь нужно согласие обеих сторон");
    }

    private void make(long id, MentorshipStepForm form) {
        String why = Line.of(form.why);
        switch (form.to) {
            case ACTIVE -> steps.work(id, form.madeOn);
            case PAUSED -> steps.pause(id, form.madeOn, why);
            case FINISHED -> steps.finish(id, form.madeOn, why);
            case BROKEN_OFF -> steps.breakOff(id, form.madeOn, form.cause, why, form.noticeOn, form.wanted);
            default -> throw new Refused("to", "Такого шага нет");
        }
    }

    private String form(Seen seen, Viewer viewer, Model model) {
        cards.fill(seen, viewer, model);
        MentorshipState to = ((MentorshipStepForm) model.getAttribute("form")).to;
        StepWords step = StepWords.of(seen.pair().state()).stream()
                .filter(one -> one.to() == to)
                .findFirst()
                .orElse(null);
        model.addAttribute("step", step);
        model.addAttribute("possible", StepWords.of(seen.pair().state()));
        return FORM;
    }
}
