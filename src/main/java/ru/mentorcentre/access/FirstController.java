package ru.mentorcentre.access;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.access.password.PasswordRules;
import ru.mentorcentre.shared.installation.SiteAddress;

/** The first start: who has the code from the log becomes the first administrator. */
@Controller
@RequestMapping("/first")
@PermitAll
class FirstController {

    private final FirstStart firstStart;
    private final PasswordRules rules;
    private final SiteAddress site;

    FirstController(FirstStart firstStart, PasswordRules rules, SiteAddress site) {
        this.firstStart = firstStart;
        this.rules = rules;
        this.site = site;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("configured", site.isConfigured());
    }

    @GetMapping
    String form(@ModelAttribute("form") FirstForm form, HttpServletRequest request) {
        form.setSite(SiteAddress.said(request));
        return firstStart.isOpen() ? "access/first" : "redirect:/login";
    }

    /** Who has the code also confirms the address; that of the server itself leads nobody anywhere and is not kept. */
    @PostMapping
    String create(@Valid @ModelAttribute("form") FirstForm form, BindingResult errors, RedirectAttributes redirect) {
        if (!firstStart.isOpen()) {
            return "redirect:/login";
        }
        form.check(errors, rules);
        if (!errors.hasErrors()) {
            try {
                firstStart.open(form.getCode(), form.getFullName().strip(), form.getLogin(), form.getPassword());
                if (form.hasSite() && !site.isConfigured() && !SiteAddress.isThisComputer(form.getSite())) {
                    site.confirm(form.getSite());
                }
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
