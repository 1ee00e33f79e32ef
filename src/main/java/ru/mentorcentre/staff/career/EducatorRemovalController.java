package ru.mentorcentre.staff.career;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.staff.educator.EducatorService;

/** Deletes a card entered by mistake. */
@Controller
@Editors
class EducatorRemovalController {

    private final EducatorService educators;
    private final EducatorLifecycle changes;

    EducatorRemovalController(EducatorService educators, EducatorLifecycle changes) {
        this.educators = educators;
        this.changes = changes;
    }

    @GetMapping("/staff/{id}/removal")
    String askToRemove(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("educator", educators.get(id, viewer));
        model.addAttribute("dependents", changes.dependents(id));
        return "staff/removal";
    }

    @PostMapping("/staff/{id}/removal")
    String remove(@PathVariable long id, Viewer viewer, Submission submission) {
        educators.changeable(id, viewer);
        return submission
                .orError("redirect:/staff/" + id + "/removal")
                .run(() -> changes.remove(id), "Карточка удалена", "redirect:/staff");
    }
}
