package ru.mentorcentre.access.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.access.AccountRepository;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.credential.FactorPolicy;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.web.Submission;

/** What holds for the whole installation: its address, and who has to have a second factor. */
@Controller
@RequestMapping("/admin/installation")
@RolesAllowed(Roles.ADMIN)
class InstallationController {

    private static final Set<Role> SEE_MUCH = Arrays.stream(Role.values())
            .filter(role -> FactorPolicy.seesMuch(List.of(role.name())))
            .collect(Collectors.toUnmodifiableSet());

    private final SiteAddress site;
    private final FactorPolicy policy;
    private final AccountRepository accounts;

    InstallationController(SiteAddress site, FactorPolicy policy, AccountRepository accounts) {
        this.site = site;
        this.policy = policy;
        this.accounts = accounts;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        SiteForm form = new SiteForm();
        form.setSite(site.known().orElseGet(() -> SiteAddress.said(request)));
        model.addAttribute("form", form);
        return page(model);
    }

    /** The administrator confirms where people reach the program. */
    @PostMapping("/site")
    String confirm(@ModelAttribute("form") SiteForm form, BindingResult errors, Model model, Submission submission) {
        if (site.isConfigured()) {
            errors.rejectValue("site", "configured", "Адрес задан в настройке MENTORCENTRE_SITE и меняется там");
        } else {
            SiteAddress.problem(form.getSite()).ifPresent(problem -> errors.rejectValue("site", "address", problem));
        }
        return submission
                .form(errors, () -> page(model))
                .run(
                        () -> site.confirm(form.getSite()),
                        "Адрес сохранён: по нему ведут ссылки в письмах и на листах",
                        "redirect:/admin/installation");
    }

    @PostMapping("/second-factor")
    String require(@RequestParam(defaultValue = "false") boolean required, RedirectAttributes redirect) {
        policy.require(required);
        redirect.addFlashAttribute(
                "flash",
                required
                        ? "Второй фактор обязателен: у кого его нет, тот настроит его при следующем входе"
                        : "Второй фактор — по желанию");
        return "redirect:/admin/installation";
    }

    private String page(Model model) {
        model.addAttribute("known", site.known().orElse(null));
        model.addAttribute(
                "onlyHere", site.known().filter(SiteAddress::isThisComputer).isPresent());
        model.addAttribute("configured", site.isConfigured());
        model.addAttribute("required", policy.isRequired());
        model.addAttribute("without", accounts.withoutFactor(SEE_MUCH));
        return "access/installation";
    }
}
