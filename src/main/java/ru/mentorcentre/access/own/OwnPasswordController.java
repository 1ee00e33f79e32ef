package ru.mentorcentre.access.own;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.access.Principal;
import ru.mentorcentre.access.credential.PasswordRules;
import ru.mentorcentre.access.signin.Sessions;
import ru.mentorcentre.access.signin.SignInOutcome;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** One's own password. */
@Controller
@RequestMapping("/account/password")
@PermitAll
class OwnPasswordController {

    private final OwnPassword password;
    private final Sessions sessions;
    private final PasswordRules rules;
    private final OwnPlace place;

    OwnPasswordController(OwnPassword password, Sessions sessions, PasswordRules rules, OwnPlace place) {
        this.password = password;
        this.sessions = sessions;
        this.rules = rules;
        this.place = place;
    }

    @ModelAttribute
    void frame(Viewer viewer, Model model) {
        model.addAttribute("forced", PasswordChangeGuard.mustChange());
        model.addAttribute("shortest", place.passwordOwner(viewer).shortest());
    }

    @GetMapping
    String form(@ModelAttribute("form") OwnPasswordForm form) {
        return "access/password";
    }

    @PostMapping
    String change(
            @ModelAttribute("form") OwnPasswordForm form,
            BindingResult errors,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Submission submission) {
        boolean forced = PasswordChangeGuard.mustChange();
        form.check(errors, rules, place.passwordOwner(viewer));
        return submission.form(errors, "access/password").run(() -> {
            password.change(viewer.login(), form.oldPassword, form.newPassword);
            sessions.renew(request, response, Principal::withOwnPassword);
            String message = "Пароль изменён. На других устройствах нужно войти заново.";
            if (FactorGuard.mustSetUp()) {
                return submission.done(message, "redirect:" + SignInOutcome.SECOND_FACTOR_SETUP);
            }
            String next = SignInOutcome.next(request.getSession());
            return submission.done(message, "redirect:" + (next.equals("/") && !forced ? "/account" : next));
        });
    }
}
