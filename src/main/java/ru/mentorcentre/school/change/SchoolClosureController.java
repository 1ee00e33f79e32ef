package ru.mentorcentre.school.change;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** Closes a school, and takes that back. */
@Controller
@RequestMapping("/schools/{id}/closure")
@Editors
class SchoolClosureController {

    private static final String FORM = "school/closure";

    private final Schools schools;
    private final SchoolChanges changes;
    private final OvertakenSchool overtaken;

    SchoolClosureController(Schools schools, SchoolChanges changes, OvertakenSchool overtaken) {
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
        model.addAttribute("form", SchoolClosureForm.of(schools.seen(id, viewer)));
        return FORM;
    }

    @PostMapping
    String close(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SchoolClosureForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission) {
        return submission
                .form(errors, FORM)
                .overtaken(() -> overtaken.school(id, viewer, version -> form.version = version))
                .run(
                        () -> {
                            BusinessRuleViolation.unlessSensible("closedOn", form.closedOn);
                            changes.close(id, form.version, form.closedOn, TypedText.line(form.reason));
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
