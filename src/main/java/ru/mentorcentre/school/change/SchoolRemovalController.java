package ru.mentorcentre.school.change;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** Deletes a school after asking, or says what holds it. */
@Controller
@RequestMapping("/schools/{id}/removal")
@Editors
class SchoolRemovalController {

    private final Schools schools;
    private final SchoolRemoval removal;

    SchoolRemovalController(Schools schools, SchoolRemoval removal) {
        this.schools = schools;
        this.removal = removal;
    }

    @GetMapping
    String ask(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("school", schools.get(id, viewer));
        model.addAttribute("dependents", removal.dependents(id));
        return "school/removal";
    }

    @PostMapping
    String remove(@PathVariable long id, Viewer viewer, Submission submission) {
        String name = schools.get(id, viewer).shortName();
        return submission
                .orError("redirect:/schools/" + id + "/removal")
                .run(() -> removal.remove(id), name + ": школа удалена из реестра", "redirect:/schools");
    }
}
