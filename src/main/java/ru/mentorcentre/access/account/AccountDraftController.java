package ru.mentorcentre.access.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.access.credential.SecondFactors;
import ru.mentorcentre.shared.Roles.AccountKeepers;
import ru.mentorcentre.shared.Viewer;

/** The form of an account before it is saved: offers the schools of the municipality just chosen. */
@Controller
@RequestMapping("/admin/accounts")
@AccountKeepers
class AccountDraftController {

    private final AccountDesk desk;
    private final AccountFormPage page;
    private final SecondFactors factors;

    AccountDraftController(AccountDesk desk, AccountFormPage page, SecondFactors factors) {
        this.desk = desk;
        this.page = page;
        this.factors = factors;
    }

    @PostMapping("/draft")
    String create(@ModelAttribute("form") AccountForm form, BindingResult unread, Viewer viewer, Model model) {
        page.bind(form, viewer);
        page.fill(form, viewer, model);
        return "access/account-form";
    }

    @PostMapping("/{id}/draft")
    String change(
            @PathVariable long id,
            @ModelAttribute("form") AccountForm form,
            BindingResult unread,
            Viewer viewer,
            Model model) {
        model.addAttribute("account", AccountCard.of(desk.get(id, viewer)));
        model.addAttribute("factor", factors.standing(id));
        return create(form, unread, viewer, model);
    }
}
