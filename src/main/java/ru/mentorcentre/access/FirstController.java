package ru.mentorcentre.access;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.access.password.PasswordRules;

/** The first start: who has the code from the log becomes the first administrator. */
@Controller
@RequestMapping("/first")
@PermitAll
class FirstController {

    private final FirstStart firstStart;
    private final PasswordRules rules;

    FirstController(FirstStart firstStart, PasswordRules rules) {
        this.firstStart = firstStart;
        this.rules = rules;
    }

    @GetMapping
    String form(@ModelAttribute("form") FirstForm form) {
        return firstStart.isOpen() ? "access/first" : "redirect:/login";
    }

    @PostMapping
    String create(@Valid @ModelAttribute("form") FirstForm form, BindingResult errors, RedirectAttributes redirect) {
        if (!firstStart.isOpen()) {
            return "redirect:/login";
        }
        form.check(errors, rules);
        if (!errors.hasErrors()) {
            try {
                firstStart.open(form.getCode(), form.getFullName().strip(), form.getLogin(), form.getPassword());
                redirect.addFlashAttribute("flash", "Администратор создан. Войдите и добавьте муниципалитет.");
                return "redirect:/login";
            } catch (Objection objection) {
                errors.rejectValue(objection.field(), "objection", objection.getMessage());
            } catch (TooManyAttempts refused) {
                errors.rejectValue("code", "throttle", refused.inWords());
            }
        }
        return "access/first";
    }
}
