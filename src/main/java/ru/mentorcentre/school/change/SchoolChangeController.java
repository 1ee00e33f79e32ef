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
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;

/** What happens to a school: it is renamed, joined to another one, closed and reopened. */
@Controller
@RequestMapping("/schools/{id}")
@Editors
class SchoolChangeController {

    private static final String NAME = "school/name";
    private static final String CLOSURE = "school/closure";

    private final Schools schools;
    private final SchoolChanges changes;
    private final OvertakenSchool overtaken;
    private final Clock clock;

    SchoolChangeController(Schools schools, SchoolChanges changes, OvertakenSchool overtaken, Clock clock) {
        this.schools = schools;
        this.changes = changes;
        this.overtaken = overtaken;
        this.clock = clock;
    }

    @ModelAttribute("school")
    SchoolInfo school(@PathVariable long id, Viewer viewer) {
        return schools.get(id, viewer);
    }

    @GetMapping("/name")
    String name(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", SchoolRenamingForm.of(schools.seen(id, viewer), LocalDate.now(clock)));
        return NAME;
    }

    @PostMapping("/name")
    String rename(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SchoolRenamingForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission) {
        return submission
                .form(errors, NAME)
                .overtaken(() -> overtaken.school(id, viewer, version -> form.version = version))
                .run(
                        () -> {
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

    @GetMapping("/merger")
    String merger(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", SchoolMergerForm.of(schools.seen(id, viewer)));
        return mergerForm(id, model);
    }

    @PostMapping("/merger")
    String merge(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SchoolMergerForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        return submission
                .form(errors, () -> mergerForm(id, model))
                .overtaken(() -> overtaken.school(id, viewer, version -> form.version = version))
                .run(
                        () -> {
                            changes.merge(id, form.version, form.successorId, form.closedOn);
                        },
                        "Школа присоединена, её показатели и история остались на её карточке",
                        "redirect:/schools/" + id);
    }

    @GetMapping("/closure")
    String closure(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", SchoolClosureForm.of(schools.seen(id, viewer)));
        return CLOSURE;
    }

    @PostMapping("/closure")
    String close(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SchoolClosureForm form,
            BindingResult errors,
            Viewer viewer,
            Submission submission) {
        return submission
                .form(errors, CLOSURE)
                .overtaken(() -> overtaken.school(id, viewer, version -> form.version = version))
                .run(
                        () -> {
                            changes.close(id, form.version, form.closedOn, TypedText.line(form.reason));
                        },
                        "Школа закрыта, её показатели и история сохранены",
                        "redirect:/schools/" + id);
    }

    /** Undoes a closure or a merger. */
    @PostMapping("/closure/removal")
    String reopen(@PathVariable long id, Submission submission) {
        return submission.orWarn("redirect:/schools/" + id).run(() -> changes.reopen(id), "Школа снова работает");
    }

    private String mergerForm(long id, Model model) {
        model.addAttribute(
                "others",
                changes.working().stream().filter(other -> other.id() != id).toList());
        return "school/merger";
    }
}
