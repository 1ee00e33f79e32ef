package ru.mentorcentre.access.signin;

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
import ru.mentorcentre.access.credential.PasswordRules;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.web.Submission;

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
    String create(@Valid @ModelAttribute("form") FirstForm form, BindingResult errors, Submission submission) {
        if (!firstStart.isOpen()) {
            return "redirect:/login";
        }
        form.check(errors, rules);
        return submission
                .form(errors, "access/first")
                .run(
                        () -> {
                            firstStart.open(
                                    form.getCode(), form.getFullName().strip(), form.getLogin(), form.getPassword());
                            if (form.hasSite() && !site.isConfigured() && !SiteAddress.isThisComputer(form.getSite())) {
                                site.confirm(form.getSite());
                            }
                        },
                        "Администратор создан. Войдите и добавьте муниципалитет.",
                        "redirect:/login");
    }
}
