package ru.mentorcentre.school.change;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.school.NeighbouringSchool;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** Joins a school to another one. */
@Controller
@RequestMapping("/schools/{id}/merger")
@Editors
class SchoolMergerController {

    private static final String FORM = "school/merger";

    private final Schools schools;
    private final SchoolChanges changes;
    private final OvertakenSchool overtaken;

    SchoolMergerController(Schools schools, SchoolChanges changes, OvertakenSchool overtaken) {
        this.schools = schools;
        this.changes = changes;
        this.overtaken = overtaken;
    }

    @ModelAttribute("school")
    SchoolInfo school(@PathVariable long id, Viewer viewer) {
        return schools.get(id, viewer);
    }

    @ModelAttribute("others")
    List<NeighbouringSchool> others(@PathVariable long id) {
        return changes.working().stream().filter(other -> other.id() != id).toList();
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", SchoolMergerForm.of(schools.seen(id, viewer)));
        return FORM;
    }

    @PostMapping
    String merge(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SchoolMergerForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission) {
        return submission
                .form(errors, FORM)
                .overtaken(() -> overtaken.school(id, viewer, version -> form.version = version))
                .run(
                        () -> {
                            BusinessRuleViolation.unlessSensible("closedOn", form.closedOn);
                            changes.merge(id, form.version, form.successorId, form.closedOn);
                        },
                        "Школа присоединена, её показатели и история остались на её карточке",
                        "redirect:/schools/" + id);
    }
}
