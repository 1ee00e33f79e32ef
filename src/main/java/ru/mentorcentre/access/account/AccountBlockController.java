package ru.mentorcentre.access.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Roles.AccountKeepers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The block on an account: put on, it ends every session at once. */
@Controller
@RequestMapping("/admin/accounts/{id}/block")
@AccountKeepers
class AccountBlockController {

    private final AccountDesk desk;

    AccountBlockController(AccountDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String ask(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("account", AccountCard.of(desk.get(id, viewer)));
        return "access/account-block";
    }

    @PostMapping
    String block(@PathVariable long id, Viewer viewer, Submission submission) {
        return submission
                .orError("redirect:/admin/accounts/" + id)
                .run(() -> desk.block(id, viewer), "Учётная запись заблокирована, её сеансы завершены");
    }

    @PostMapping("/removal")
    String unblock(@PathVariable long id, Viewer viewer, RedirectAttributes redirect) {
        desk.unblock(id, viewer);
        redirect.addFlashAttribute("flash", "Учётная запись разблокирована");
        return "redirect:/admin/accounts/" + id;
    }
}
