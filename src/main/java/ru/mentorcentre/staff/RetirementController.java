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

/** An educator leaves the schools of the municipality, or comes back. */
@Controller
@RequestMapping("/staff/{id}/retirement")
@RolesAllowed({Roles.LEADER, Roles.METHODIST, Roles.SCHOOL_HEAD, Roles.CURATOR})
class RetirementController {

    private static final String FORM = "staff/retirement";

    private final Educators educators;
    private final EducatorChanges changes;

    RetirementController(Educators educators, EducatorChanges changes) {
        this.educators = educators;
        this.changes = changes;
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", new RetirementForm());
        return page(id, viewer, model);
    }

    @PostMapping
    String retire(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RetirementForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        educators.changeable(id, viewer);
        return submission
                .form(errors, () -> page(id, viewer, model))
                .run(
                        () -> changes.retire(id, form.retiredOn, Line.of(form.reason)),
                        "Педагог выбыл, карточка и история сохранены",
                        "redirect:/staff/" + id);
    }

    @PostMapping("/removal")
    String comeBack(@PathVariable long id, Viewer viewer, Submission submission) {
        educators.changeable(id, viewer);
        return submission
                .orWarn("redirect:/staff/" + id)
                .run(() -> changes.comeBack(id), "Педагог снова в списке работающих");
    }

    private String page(long id, Viewer viewer, Model model) {
        educators.changeable(id, viewer);
        model.addAttribute("educator", educators.get(id, viewer));
        return FORM;
    }
}
