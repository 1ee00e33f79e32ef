package ru.mentorcentre.school;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** Renames a school from a day on. */
@Controller
@RequestMapping("/schools/{id}/name")
@RolesAllowed({Roles.LEADER, Roles.METHODIST})
class SchoolNameController {

    private static final String FORM = "school/name";

    private final Schools schools;
    private final SchoolChanges changes;
    private final Overtaken overtaken;
    private final Clock clock;

    SchoolNameController(Schools schools, SchoolChanges changes, Overtaken overtaken, Clock clock) {
        this.schools = schools;
        this.changes = changes;
        this.overtaken = overtaken;
        this.clock = clock;
    }

    @ModelAttribute("school")
    SchoolInfo school(@PathVariable long id, Viewer viewer) {
        return schools.get(id, viewer);
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", RenamingForm.of(schools.seen(id, viewer), LocalDate.now(clock)));
        return FORM;
    }

    @PostMapping
    String rename(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RenamingForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission) {
        return submission
                .form(errors, FORM)
                .overtaken(() -> overtaken.school(id, viewer, version -> form.version = version))
                .run(
                        () -> {
                            Refused.unlessSensible("from", form.from);
                            changes.rename(
                                    id, form.version, Line.of(form.fullName), Line.of(form.shortName), form.from);
                        },
                        "Школа переименована, прежнее название осталось на карточке и в поиске",
                        "redirect:/schools/" + id);
    }
}
