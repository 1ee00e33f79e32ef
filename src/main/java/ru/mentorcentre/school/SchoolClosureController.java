package ru.mentorcentre.school;

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
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Submission;
import ru.mentorcentre.shared.Viewer;

/** Closes a school, and takes that back. */
@Controller
@RequestMapping("/schools/{id}/closure")
@RolesAllowed({Roles.LEADER, Roles.METHODIST})
class SchoolClosureController {

    private static final String FORM = "school/closure";

    private final Schools schools;
    private final SchoolChanges changes;
    private final Overtaken overtaken;

    SchoolClosureController(Schools schools, SchoolChanges changes, Overtaken overtaken) {
        this.schools = schools;
        this.changes = changes;
        this.overtaken = overtaken;
    }

    @ModelAttribute("school")
    SchoolInfo school(@PathVariable long id, Viewer viewer) {
        return schools.get(id, viewer);
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", ClosureForm.of(schools.seen(id, viewer)));
        return FORM;
    }

    @PostMapping
    String close(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ClosureForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission) {
        return submission
                .form(errors, FORM)
                .overtaken(() -> overtaken.school(id, viewer, version -> form.version = version))
                .run(
                        () -> {
                            Refused.unlessSensible("closedOn", form.closedOn);
                            changes.close(id, form.version, form.closedOn, Line.of(form.reason));
                        },
                        "Школа закрыта, её показатели и история сохранены",
                        "redirect:/schools/" + id);
    }

    /** Undoes a closure or a merger. */
    @PostMapping("/removal")
    String reopen(@PathVariable long id, Submission submission) {
        return submission.orWarn("redirect:/schools/" + id).run(() -> changes.reopen(id), "Школа снова работает");
    }
}
