package ru.mentorcentre.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.shared.web.ScopeChoice;

/** Which municipality somebody of the root scope looks into. */
@Controller
@RequestMapping("/scope")
@RolesAllowed({Roles.ADMIN, Roles.REGION})
class ScopeController {

    private final Municipalities municipalities;

    ScopeController(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @GetMapping
    String choose(
            @RequestParam(required = false) String to,
            @RequestParam(defaultValue = "false") boolean all,
            HttpSession session,
            Model model) {
        model.addAttribute("to", ScopeChoice.back(to));
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("chosen", all ? null : ChosenMunicipality.of(session));
        return "access/scope";
    }

    /** Looks into this municipality from now on, into all without one, and goes on to the page that asked. */
    @PostMapping
    RedirectView set(
            @RequestParam(required = false) Long municipalityId,
            @RequestParam(required = false) String to,
            HttpSession session) {
        if (municipalityId == null) {
            ChosenMunicipality.choose(session, Tenant.ROOT);
        } else {
            ChosenMunicipality.choose(
                    session,
                    municipalities
                            .find(municipalityId)
                            .orElseThrow(NotFound.of("Муниципалитет", municipalityId))
                            .id());
        }
        return new RedirectView(ScopeChoice.back(to), true, true, false);
    }
}
