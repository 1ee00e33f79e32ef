package ru.mentorcentre.staff.career;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.staff.educator.EducatorService;
import ru.mentorcentre.staff.educator.StaffSchoolOptions;

/** An educator goes to another school. */
@Controller
@RequestMapping("/staff/{id}/transfer")
@Editors
class EducatorTransferController {

    private static final String FORM = "staff/transfer";

    private final EducatorService educators;
    private final EducatorLifecycle changes;
    private final StaffSchoolOptions places;

    EducatorTransferController(EducatorService educators, EducatorLifecycle changes, StaffSchoolOptions places) {
        this.educators = educators;
        this.changes = changes;
        this.places = places;
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model) {
        EducatorTransferForm form = new EducatorTransferForm();
        form.position = educators.get(id, viewer).position();
        model.addAttribute("form", form);
        return page(id, viewer, model);
    }

    @PostMapping
    String move(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EducatorTransferForm form,
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
                        () -> changes.transfer(id, form.schoolId, form.from, TypedText.line(form.position)),
                        "Переход записан, прежняя школа осталась на карточке",
                        "redirect:/staff/" + id);
    }

    private String page(long id, Viewer viewer, Model model) {
        model.addAttribute("educator", educators.get(id, viewer));
        model.addAttribute("schools", places.choice(viewer));
        return FORM;
    }
}
