package ru.mentorcentre.journal.outcome;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.journal.MeetingNotEditable;
import ru.mentorcentre.journal.PairAccess;
import ru.mentorcentre.mentorship.MentorshipInfo;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.DecimalEditor;
import ru.mentorcentre.shared.web.Submission;

/** What came of a pair: asked when it has come to its end, mentee by mentee. */
@Controller
@RequestMapping("/mentorships/{id}/outcome")
@RolesAllowed({Roles.LEADER, Roles.CURATOR, Roles.MENTOR})
class OutcomeController {

    private static final String FORM = "journal/outcome-form";

    private final PairAccess gate;
    private final OutcomeService outcomes;

    OutcomeController(PairAccess gate, OutcomeService outcomes) {
        this.gate = gate;
        this.outcomes = outcomes;
    }

    /** No handler, yet the roles of the class would hold for it too. */
    @InitBinder
    @PermitAll
    void decimals(WebDataBinder binder) {
        binder.registerCustomEditor(BigDecimal.class, new DecimalEditor());
    }

    @GetMapping
    @PairReaders
    String show(@PathVariable long id, Viewer viewer, Model model) {
        MentorshipInfo pair = gate.show(id, viewer, model).pair();
        model.addAttribute("outcomes", outcomes.of(pair));
        model.addAttribute("judge", judges(viewer, model));
        return "journal/outcome";
    }

    @GetMapping("/{member}/edit")
    String edit(@PathVariable long id, @PathVariable long member, Viewer viewer, Model model) {
        MenteeOutcome known = known(id, member, viewer, model);
        model.addAttribute("form", OutcomeForm.of(known));
        return FORM;
    }

    @PostMapping("/{member}")
    String put(
            @PathVariable long id,
            @PathVariable long member,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        known(id, member, viewer, model);
        return submission
                .form(errors, FORM)
                .overtaken(() -> {
                    Optional<Outcome> now =
                            Optional.ofNullable(known(id, member, viewer, model).outcome());
                    now.ifPresent(outcome -> form.version = outcome.getVersion());
                    return now.flatMap(outcomes::latest);
                })
                .run(
                        () -> outcomes.put(member, form.version, form.outcome()),
                        "Итог записан",
                        "redirect:/mentorships/" + id + "/outcome");
    }

    /** A mentee does not judge the own work. */
    private static boolean judges(Viewer viewer, Model model) {
        return Boolean.TRUE.equals(model.getAttribute("writable"))
                && viewer.has(Roles.LEADER, Roles.CURATOR, Roles.MENTOR);
    }

    private MenteeOutcome known(long id, long member, Viewer viewer, Model model) {
        MentorshipInfo pair = gate.edit(id, viewer, model).pair();
        MenteeOutcome known = outcomes.of(pair, member);
        if (!pair.state().hasWorked()) {
            throw new MeetingNotEditable("/mentorships/" + id + "/outcome", "Итог подводят, когда пара поработала");
        }
        model.addAttribute("known", known);
        return known;
    }
}
