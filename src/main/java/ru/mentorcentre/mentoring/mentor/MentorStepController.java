package ru.mentorcentre.mentoring.mentor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Arrays;
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
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** The steps of a mentor, from candidate to active, pause, retirement; a leader may decide otherwise than the rules. */
@Controller
@RequestMapping("/mentors/{id}")
@Editors
class MentorStepController {

    private static final String FORM = "mentoring/mentor-step";

    private final MentorService mentors;
    private final MentorCards cards;
    private final MentoringSchoolOptions places;

    MentorStepController(MentorService mentors, MentorCards cards, MentoringSchoolOptions places) {
        this.mentors = mentors;
        this.cards = cards;
        this.places = places;
    }

    @GetMapping("/steps/new")
    String form(@PathVariable long id, @RequestParam(required = false) String to, Viewer viewer, Model model) {
        mentors.changeable(id, viewer);
        MentorStepForm form = new MentorStepForm();
        form.to = Arrays.stream(MentorState.values())
                .filter(state -> state.name().equals(to))
                .findFirst()
                .orElse(null);
        form.madeOn = places.today();
        model.addAttribute("form", form);
        return form(id, viewer, model);
    }

    @PostMapping("/steps")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MentorStepForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        Mentor mentor = mentors.changeable(id, viewer);
        return submission.form(errors, () -> form(id, viewer, model)).run(() -> {
            if (form.to.isAdmissionFrom(mentor.state()) && !viewer.isLeader()) {
                throw new BusinessRuleViolation("ground", "Допускает к работе руководитель центра");
            }
            mentors.step(
                    id,
                    form.to,
                    form.madeOn,
                    TypedText.line(form.ground),
                    form.despite && viewer.isLeader(),
                    viewer.accountId());
            return submission.done("Записано: наставник " + form.to.title(), "redirect:/mentors/" + id);
        });
    }

    @GetMapping("/decision")
    @RolesAllowed(Roles.LEADER)
    String decision(@PathVariable long id, Viewer viewer, Model model) {
        mentors.changeable(id, viewer);
        model.addAttribute("form", new MentorDecisionForm());
        return decisionPage(id, viewer, model);
    }

    @PostMapping("/decision")
    @RolesAllowed(Roles.LEADER)
    String decide(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MentorDecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        mentors.changeable(id, viewer);
        return submission
                .form(errors, () -> decisionPage(id, viewer, model))
                .run(
                        () -> mentors.decide(
                                id,
                                form.verdict == MentorDecisionForm.Verdict.ADMIT,
                                TypedText.line(form.reason),
                                viewer.accountId()),
                        "Решение записано",
                        "redirect:/mentors/" + id);
    }

    /** The rules alone count again. */
    @PostMapping("/decision/removal")
    @RolesAllowed(Roles.LEADER)
    String withdraw(@PathVariable long id, Viewer viewer, RedirectAttributes redirect) {
        mentors.changeable(id, viewer);
        mentors.withdrawDecision(id);
        redirect.addFlashAttribute("flash", "Решение отменено, снова действуют правила центра");
        return "redirect:/mentors/" + id;
    }

    private String form(long id, Viewer viewer, Model model) {
        cards.fill(id, viewer, model);
        MentorStepForm form = (MentorStepForm) model.getAttribute("form");
        boolean possible = form.to != null
                && ((MentorRow) model.getAttribute("row")).state().leadsTo(form.to);
        model.addAttribute("step", possible ? form.to : null);
        model.addAttribute("action", possible ? form.to.action() : "Записать шаг");
        return FORM;
    }

    private String decisionPage(long id, Viewer viewer, Model model) {
        cards.fill(id, viewer, model);
        model.addAttribute("verdicts", MentorDecisionForm.Verdict.values());
        return "mentoring/mentor-decision";
    }
}
