package ru.mentorcentre.centre.member;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.centre.CentreMembers;
import ru.mentorcentre.shared.Roles;

/** Deleting a membership entered by mistake: asks first. */
@Controller
@RequestMapping("/centre/members/{id}/deletion")
@RolesAllowed(Roles.LEADER)
class CentreMemberDeletionController {

    private final CentreMembers members;

    CentreMemberDeletionController(CentreMembers members) {
        this.members = members;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        model.addAttribute("member", members.get(id));
        return "centre/member-deletion";
    }

    @PostMapping
    String delete(@PathVariable long id, RedirectAttributes redirect) {
        members.delete(id);
        redirect.addFlashAttribute("flash", "Запись удалена");
        return "redirect:/centre/members";
    }
}
