package ru.mentorcentre.access.own;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.access.credential.FactorPolicy;
import ru.mentorcentre.access.credential.SecondFactors;
import ru.mentorcentre.access.signin.Sessions;
import ru.mentorcentre.shared.Viewer;

/** One's own account. */
@Controller
@RequestMapping("/account")
@PermitAll
class OwnAccountController {

    private final OwnPlace place;
    private final Sessions sessions;
    private final SecondFactors factors;

    OwnAccountController(OwnPlace place, Sessions sessions, SecondFactors factors) {
        this.place = place;
        this.sessions = sessions;
        this.factors = factors;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute("municipality", place.municipality(viewer).orElse(null));
        model.addAttribute("school", place.school(viewer).orElse(null));
        model.addAttribute("otherSessions", Math.max(0, sessions.count(viewer.login()) - 1));
        model.addAttribute("factor", factors.standing(viewer.accountId()));
        model.addAttribute("seesMuch", FactorPolicy.seesMuch(viewer.roles()));
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
