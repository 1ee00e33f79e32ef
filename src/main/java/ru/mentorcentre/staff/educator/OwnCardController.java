package ru.mentorcentre.staff.educator;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** The way of a mentor and a mentee to the own card. */
@Controller
@RolesAllowed({Roles.MENTOR, Roles.MENTEE})
class OwnCardController {

    private final EducatorService educators;

    OwnCardController(EducatorService educators) {
        this.educators = educators;
    }

    @GetMapping("/staff/own")
    String show(Viewer viewer) {
        return educators
                .ofAccount(viewer.accountId())
                .map(id -> "redirect:/staff/" + id)
                .orElse("staff/own-none");
    }
}
