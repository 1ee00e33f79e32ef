package ru.mentorcentre.access.account;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.access.FactorReset;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** Takes away the second factor of somebody who has lost device and recovery codes. */
@Controller
@RequestMapping("/admin/accounts/{id}/second-factor/removal")
@RolesAllowed(Roles.ADMIN)
class FactorResetController {

    private final AccountDesk desk;
    private final FactorReset reset;

    FactorResetController(AccountDesk desk, FactorReset reset) {
        this.desk = desk;
        this.reset = reset;
    }

    @GetMapping
    String ask(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("account", AccountCard.of(desk.get(id, viewer)));
        return "access/factor-reset";
    }

    @PostMapping
    String remove(@PathVariable long id, Viewer viewer, Submission submission) {
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
