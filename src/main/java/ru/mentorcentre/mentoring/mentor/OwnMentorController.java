package ru.mentorcentre.mentoring.mentor;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.Educators;

/** The way of a mentor to the own profile. */
@Controller
@RolesAllowed(Roles.MENTOR)
class OwnMentorController {

    private final Educators educators;
    private final MentorService mentors;

    OwnMentorController(Educators educators, MentorService mentors) {
        this.educators = educators;
        this.mentors = mentors;
    }

    @GetMapping("/mentors/own")
    String show(Viewer viewer) {
        return educators
                .ofAccount(viewer.accountId())
                .flatMap(mentors::ofEducator)
                .map(id -> "redirect:/mentors/" + id)
                .orElse("mentoring/own-none");
    }
}
