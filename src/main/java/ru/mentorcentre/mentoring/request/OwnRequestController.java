package ru.mentorcentre.mentoring.request;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** The way of a mentee to the own request. */
@Controller
@RolesAllowed(Roles.MENTEE)
class OwnRequestController {

    private final RequestService requests;

    OwnRequestController(RequestService requests) {
        this.requests = requests;
    }

    @GetMapping("/requests/own")
    String show(Viewer viewer) {
        return requests.ownOf(viewer.accountId())
                .map(id -> "redirect:/requests/" + id)
                .orElse("mentoring/own-request-none");
    }
}
