package ru.mentorcentre.access.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.access.Account;
import ru.mentorcentre.shared.Roles.AccountKeepers;
import ru.mentorcentre.shared.Viewer;

/** A one-time password for somebody who forgot his own. */
@Controller
@RequestMapping("/admin/accounts/{id}/password-reset")
@AccountKeepers
class PasswordResetController {

    private final AccountDesk desk;

    PasswordResetController(AccountDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String ask(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("account", AccountCard.of(desk.get(id, viewer)));
        return "access/password-reset";
    }

    /** Shows the password at once: it goes through no address, no log, no session. */
    @PostMapping
    String reset(@PathVariable long id, Viewer viewer, Model model) {
        Account account = desk.get(id, viewer);
        model.addAttribute("login", account.login());
        model.addAttribute("fullName", account.fullName());
        model.addAttribute("password", desk.resetPassword(id, viewer));
        return "access/one-time-password";
    }
}
