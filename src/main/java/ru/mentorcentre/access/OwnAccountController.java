package ru.mentorcentre.access;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.shared.Viewer;

/** One's own account. */
@Controller
@RequestMapping("/account")
@PermitAll
class OwnAccountController {

    private final Municipalities municipalities;
    private final SchoolDirectory schools;
    private final Sessions sessions;

    OwnAccountController(Municipalities municipalities, SchoolDirectory schools, Sessions sessions) {
        this.municipalities = municipalities;
        this.schools = schools;
        this.sessions = sessions;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        if (viewer.municipalityId() != null) {
            model.addAttribute(
                    "municipality",
                    municipalities
                            .find(viewer.municipalityId())
                            .map(MunicipalityInfo::name)
                            .orElse(null));
        }
        if (viewer.schoolId() != null) {
            model.addAttribute(
                    "school", schools.names(Set.of(viewer.schoolId())).get(viewer.schoolId()));
        }
        model.addAttribute("otherSessions", Math.max(0, sessions.count(viewer.login()) - 1));
        return "access/own";
    }

    /** Ends the sessions on other devices. */
    @PostMapping("/other-sessions/removal")
    String endOthers(Viewer viewer, HttpSession session, RedirectAttributes redirect) {
        sessions.endOthers(viewer.login(), session.getId());
        redirect.addFlashAttribute("flash", "Сеансы на других устройствах завершены");
        return "redirect:/account";
    }
}
