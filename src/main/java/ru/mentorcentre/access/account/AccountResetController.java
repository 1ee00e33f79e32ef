package ru.mentorcentre.access.account;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.access.Account;
import ru.mentorcentre.access.FactorReset;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.AccountKeepers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/**
 * What is done when somebody may not log in or cannot: a block, which ends every session at once, a one-time password, the
 * second factor taken away.
 */
@Controller
@RequestMapping("/admin/accounts/{id}")
@AccountKeepers
class AccountResetController {

    private final AccountDesk desk;
    private final FactorReset reset;

    AccountResetController(AccountDesk desk, FactorReset reset) {
        this.desk = desk;
        this.reset = reset;
    }

    @GetMapping("/block")
    String askToBlock(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("account", AccountCard.of(desk.get(id, viewer)));
        return "access/account-block";
    }

    @PostMapping("/block")
    String block(@PathVariable long id, Viewer viewer, Submission submission) {
        return submission
                .orError("redirect:/admin/accounts/" + id)
                .run(() -> desk.block(id, viewer), "Учётная запись заблокирована, её сеансы завершены");
    }

    @PostMapping("/block/removal")
    String unblock(@PathVariable long id, Viewer viewer, RedirectAttributes redirect) {
        desk.unblock(id, viewer);
        redirect.addFlashAttribute("flash", "Учётная запись разблокирована");
        return "redirect:/admin/accounts/" + id;
    }

    @GetMapping("/password-reset")
    String askForPassword(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("account", AccountCard.of(desk.get(id, viewer)));
        return "access/password-reset";
    }

    /** Shows the password at once: it goes through no address, no log, no session. */
    @PostMapping("/password-reset")
    String resetPassword(@PathVariable long id, Viewer viewer, Model model) {
        Account account = desk.get(id, viewer);
        model.addAttribute("login", account.login());
        model.addAttribute("fullName", account.fullName());
        model.addAttribute("password", desk.resetPassword(id, viewer));
        return "access/one-time-password";
    }

    @GetMapping("/second-factor/removal")
    @RolesAllowed(Roles.ADMIN)
    String askForFactor(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("account", AccountCard.of(desk.get(id, viewer)));
        return "access/factor-reset";
    }

    @PostMapping("/second-factor/removal")
    @RolesAllowed(Roles.ADMIN)
    String resetFactor(@PathVariable long id, Viewer viewer, Submission submission) {
        String card = "redirect:/admin/accounts/" + id;
        return submission
                .orError(card)
                .run(() -> submission.done(
                        reset.reset(desk.get(id, viewer), viewer)
                                ? "Второй фактор сброшен, сеансы завершены. Человек узнает об этом при входе"
                                : "Второго фактора у этой учётной записи нет",
                        card));
    }
}
