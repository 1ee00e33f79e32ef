package ru.mentorcentre.school.change;

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
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** Renames a school from a day on. */
@Controller
@RequestMapping("/schools/{id}/name")
@Editors
class SchoolNameController {

    private static final String FORM = "school/name";

    private final Schools schools;
    private final SchoolChanges changes;
    private final OvertakenSchool overtaken;
    private final Clock clock;

    SchoolNameController(Schools schools, SchoolChanges changes, OvertakenSchool overtaken, Clock clock) {
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
        model.addAttribute("form", SchoolRenamingForm.of(schools.seen(id, viewer), LocalDate.now(clock)));
        return FORM;
    }

    @PostMapping
    String rename(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SchoolRenamingForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission) {
        return submission
                .form(errors, FORM)
                .overtaken(() -> overtaken.school(id, viewer, version -> form.version = version))
                .run(
                        () -> {
                            BusinessRuleViolation.unlessSensible("from", form.from);
                            changes.rename(
                                    id,
                                    form.version,
                                    TypedText.line(form.fullName),
                                    TypedText.line(form.shortName),
                                    form.from);
                        },
                        "Школа переименована, прежнее название осталось на карточке и в поиске",
                        "redirect:/schools/" + id);
    }
}
