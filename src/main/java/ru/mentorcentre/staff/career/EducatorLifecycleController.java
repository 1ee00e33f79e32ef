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
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.staff.educator.EducatorService;
import ru.mentorcentre.staff.educator.StaffSchoolOptions;

/** An educator goes to another school, leaves those of the municipality, comes back; a card entered by mistake is deleted. */
@Controller
@RequestMapping("/staff/{id}")
@Editors
class EducatorLifecycleController {

    private final EducatorService educators;
    private final EducatorLifecycle changes;
    private final StaffSchoolOptions places;

    EducatorLifecycleController(EducatorService educators, EducatorLifecycle changes, StaffSchoolOptions places) {
        this.educators = educators;
        this.changes = changes;
        this.places = places;
    }

    @GetMapping("/transfer")
    String transfer(@PathVariable long id, Viewer viewer, Model model) {
        EducatorTransferForm form = new EducatorTransferForm();
        form.position = educators.get(id, viewer).position();
        model.addAttribute("form", form);
        return transferPage(id, viewer, model);
    }

    @PostMapping("/transfer")
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
                .form(errors, () -> transferPage(id, viewer, model))
                .run(
                        () -> changes.transfer(id, form.schoolId, form.from, TypedText.line(form.position)),
                        "Переход записан, прежняя школа осталась на карточке",
                        "redirect:/staff/" + id);
    }

    @GetMapping("/retirement")
    @SchoolEditors
    String retirement(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", new RetirementForm());
        return retirementPage(id, viewer, model);
    }

    @PostMapping("/retirement")
    @SchoolEditors
    String retire(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RetirementForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        educators.changeable(id, viewer);
        return submission
                .form(errors, () -> retirementPage(id, viewer, model))
                .run(
                        () -> changes.retire(id, form.retiredOn, TypedText.line(form.reason)),
                        "Педагог выбыл, карточка и история сохранены",
                        "redirect:/staff/" + id);
    }

    @PostMapping("/retirement/removal")
    @SchoolEditors
    String comeBack(@PathVariable long id, Viewer viewer, Submission submission) {
        educators.changeable(id, viewer);
        return submission
                .orWarn("redirect:/staff/" + id)
                .run(() -> changes.comeBack(id), "Педагог снова в списке работающих");
    }

    @GetMapping("/removal")
    String askToRemove(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("educator", educators.get(id, viewer));
        model.addAttribute("dependents", changes.dependents(id));
        return "staff/removal";
    }

    @PostMapping("/removal")
    String remove(@PathVariable long id, Viewer viewer, Submission submission) {
        educators.changeable(id, viewer);
        return submission
                .orError("redirect:/staff/" + id + "/removal")
                .run(() -> changes.remove(id), "Карточка удалена", "redirect:/staff");
    }

    private String transferPage(long id, Viewer viewer, Model model) {
        model.addAttribute("educator", educators.get(id, viewer));
        model.addAttribute("schools", places.choice(viewer));
        return "staff/transfer";
    }

    private String retirementPage(long id, Viewer viewer, Model model) {
        educators.changeable(id, viewer);
        model.addAttribute("educator", educators.get(id, viewer));
        return "staff/retirement";
    }
}
