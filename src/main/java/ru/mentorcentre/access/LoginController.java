package ru.mentorcentre.access;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpSession;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.mentorcentre.shared.Viewer;

/** The log-in page; the log-in itself is Spring Security's. */
@Controller
@PermitAll
class LoginController {

    private final FirstStart firstStart;
    private final ObjectProvider<DemoLogins> demo;

    LoginController(FirstStart firstStart, ObjectProvider<DemoLogins> demo) {
        this.firstStart = firstStart;
        this.demo = demo;
    }

    @GetMapping("/login")
    String form(Viewer viewer, HttpSession session, Model model) {
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
        return "access/login";
    }
}
