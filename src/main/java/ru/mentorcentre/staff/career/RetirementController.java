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
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.staff.educator.EducatorService;

/** An educator leaves the schools of the municipality, or comes back. */
@Controller
@RequestMapping("/staff/{id}/retirement")
@SchoolEditors
class RetirementController {

    private static final String FORM = "staff/retirement";

    private final EducatorService educators;
    private final EducatorLifecycle changes;

    RetirementController(EducatorService educators, EducatorLifecycle changes) {
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
                        () -> changes.retire(id, form.retiredOn, TypedText.line(form.reason)),
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
