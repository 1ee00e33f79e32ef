package ru.mentorcentre.staff.educator;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** Whose account it is: a mentor or a mentee reaches the own card by it. */
@Controller
@RequestMapping("/staff/{id}/account")
@RolesAllowed(Roles.LEADER)
class AccountLinkController {

    private static final String FORM = "staff/account";

    private final EducatorService educators;
    private final Accounts accounts;

    AccountLinkController(EducatorService educators, Accounts accounts) {
        this.educators = educators;
        this.accounts = accounts;
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model) {
        AccountLinkForm form = new AccountLinkForm();
        form.accountId = educators.accountOf(id).orElse(null);
        model.addAttribute("form", form);
        return page(id, viewer, model);
    }

    @PostMapping
    String link(
            @PathVariable long id,
            @ModelAttribute("form") AccountLinkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        educators.changeable(id, viewer);
        Long account = form.accountId;
        if (account != null && choice(viewer).stream().noneMatch(one -> one.id() == account)) {
            errors.rejectValue("accountId", "account", "Выберите учётную запись из списка");
        }
        return submission
                .form(errors, () -> page(id, viewer, model))
                .run(
                        () -> educators.signsInWith(id, account),
                        account == null ? "Связь с учётной записью снята" : "Учётная запись связана с карточкой",
                        "redirect:/staff/" + id);
    }

    private String page(long id, Viewer viewer, Model model) {
        model.addAttribute("educator", educators.get(id, viewer));
        model.addAttribute("accounts", choice(viewer));
        return FORM;
    }

    private List<SelectOption> choice(Viewer viewer) {
        return accounts
                .withRole(viewer.municipalityId(), Set.of(Role.MENTOR, Role.MENTEE, Role.SCHOOL_HEAD, Role.CURATOR))
                .stream()
                .map(one -> new SelectOption(one.id(), one.fullName() + ", " + one.login()))
                .toList();
    }
}
