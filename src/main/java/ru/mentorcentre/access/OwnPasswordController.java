package ru.mentorcentre.access;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Viewer;

/** One's own password. */
@Controller
@RequestMapping("/account/password")
@PermitAll
class OwnPasswordController {

    private final OwnPassword password;
    private final Sessions sessions;

    OwnPasswordController(OwnPassword password, Sessions sessions) {
        this.password = password;
        this.sessions = sessions;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("forced", PasswordChangeGuard.mustChange());
        model.addAttribute("shortest", PasswordRules.SHORTEST);
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
            RedirectAttributes redirect) {
        boolean forced = PasswordChangeGuard.mustChange();
        form.check(errors, viewer.login());
        if (!errors.hasErrors()) {
            try {
                password.change(viewer.login(), form.getOldPassword(), form.getNewPassword());
                sessions.renew(request, response);
                redirect.addFlashAttribute("flash", "Пароль изменён. На других устройствах нужно войти заново.");
                String next = SignInOutcome.next(request.getSession());
                return "redirect:" + (next.equals("/") && !forced ? "/account" : next);
            } catch (Objection objection) {
                errors.rejectValue(objection.field(), "objection", objection.getMessage());
            } catch (TooManyAttempts refused) {
                errors.rejectValue("oldPassword", "throttle", refused.inWords());
            }
        }
        return "access/password";
    }
}
