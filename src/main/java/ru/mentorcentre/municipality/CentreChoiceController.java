package ru.mentorcentre.municipality;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Tenant;

/** Asks a curator of the region to choose a municipality before the pages of a centre. */
@Controller
@RequestMapping("/centre/choice")
@RolesAllowed(Roles.REGION)
class CentreChoiceController {

    @GetMapping
    String ask() {
        return Tenant.isRoot() ? "municipality/choice" : "redirect:/centre";
    }
}
