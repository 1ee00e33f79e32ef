package ru.mentorcentre.access.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.mentorcentre.access.DemoLogins;
import ru.mentorcentre.access.credential.SecondFactors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.installation.SiteAddress;

/** The log-in page; the log-in itself is Spring Security's. */
@Controller
@PermitAll
class LoginController {

    private final FirstStart firstStart;
    private final ObjectProvider<DemoLogins> demo;

    private final SecondFactors factors;
    private final Clock clock;
    private final SiteAddress site;

    LoginController(
            FirstStart firstStart,
            ObjectProvider<DemoLogins> demo,
            SecondFactors factors,
            Clock clock,
            SiteAddress site) {
        this.firstStart = firstStart;
        this.demo = demo;
        this.factors = factors;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping("/login")
    String form(Viewer viewer, HttpServletRequest request, HttpSession session, Model model) {
        if (viewer != null) {
            return "redirect:/";
        }
        if (firstStart.isOpen()) {
            return "redirect:/first";
        }
        demo.ifAvailable(logins -> {
            model.addAttribute("demoAccounts", logins.accounts());
            model.addAttribute("demoPassword", logins.password());
        });
        SignInProblem.take(session).ifPresent(problem -> model.addAttribute("problem", problem));
        model.addAttribute("instead", site.instead(request).orElse(null));
        return "access/login";
    }

    /** The second step, for whoever has just typed the right password. */
    @GetMapping(SecondStepFilter.PATH)
    String code(Viewer viewer, HttpSession session, Model model) {
        Optional<PendingSignIn> pending = PendingSignIn.in(session, clock.instant());
        if (viewer != null || pending.isEmpty()) {
            return viewer != null ? "redirect:/" : "redirect:/login";
        }
        model.addAttribute("login", pending.get().login());
        model.addAttribute("factor", factors.standing(pending.get().accountId()));
        SignInProblem.take(session).ifPresent(problem -> model.addAttribute("problem", problem));
        return "access/login-code";
    }
}
