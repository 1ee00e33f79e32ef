package ru.mentorcentre.staff.career;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.staff.educator.EducatorService;

/** Takes a person's name out of the program, once somebody has looked through the places where it stands. */
@Controller
@RolesAllowed(Roles.LEADER)
class AnonymisationController {

    private final EducatorService educators;
    private final Anonymisation anonymisation;

    AnonymisationController(EducatorService educators, Anonymisation anonymisation) {
        this.educators = educators;
        this.anonymisation = anonymisation;
    }

    @GetMapping("/staff/{id}/anonymisation")
    String ask(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("educator", educators.get(id, viewer));
        model.addAttribute("plan", anonymisation.plan(id));
        return "staff/anonymisation";
    }

    @PostMapping("/staff/{id}/anonymisation")
    String carryOut(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<String> trace,
            Viewer viewer,
            Submission submission) {
        educators.changeable(id, viewer);
        return submission
                .orError("redirect:/staff/" + id + "/anonymisation")
                .run(
                        () -> anonymisation.carryOut(id, trace, viewer),
                        "Человек обезличен: имени больше нет ни на карточке, ни в отмеченных местах",
                        "redirect:/staff/" + id);
    }
}
