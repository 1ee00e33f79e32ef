package ru.mentorcentre.staff;

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
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Submission;
import ru.mentorcentre.shared.Viewer;

/** An educator goes to another school. */
@Controller
@RequestMapping("/staff/{id}/transfer")
@RolesAllowed({Roles.LEADER, Roles.METHODIST})
class EducatorMoveController {

    private static final String FORM = "staff/transfer";

    private final Educators educators;
    private final EducatorChanges changes;
    private final StaffPlaces places;

    EducatorMoveController(Educators educators, EducatorChanges changes, StaffPlaces places) {
        this.educators = educators;
        this.changes = changes;
        this.places = places;
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model) {
        TransferForm form = new TransferForm();
        form.position = educators.get(id, viewer).position();
        model.addAttribute("form", form);
        return page(id, viewer, model);
    }

    @PostMapping
    String move(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TransferForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        educators.changeable(id, viewer);
        if (form.schoolId != null && !places.isOpenFor(viewer, form.schoolId)) {
            errors.rejectValue("schoolId", "school", "Выберите школу");
        }
        return submission
                .form(errors, () -> page(id, viewer, model))
                .run(
                        () -> changes.transfer(id, form.schoolId, form.from, Line.of(form.position)),
                        "Переход записан, прежняя школа осталась на карточке",
                        "redirect:/staff/" + id);
    }

    private String page(long id, Viewer viewer, Model model) {
        model.addAttribute("educator", educators.get(id, viewer));
        model.addAttribute("schools", places.choice(viewer));
        return FORM;
    }
}
