package ru.mentorcentre.municipality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.LostUpdate;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles;

/** Puts somebody in the place of a member: one ends the day before the other begins. */
@Controller
@RequestMapping("/centre/members/{id}/replacement")
@RolesAllowed(Roles.LEADER)
class MemberReplacementController {

    private static final String FORM = "municipality/member-replacement";

    private final Members members;
    private final Orders orders;

    MemberReplacementController(Members members, Orders orders) {
        this.members = members;
        this.orders = orders;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        model.addAttribute("form", MemberForm.after(members.get(id), members.today()));
        return form(id, model);
    }

    @PostMapping
    String replace(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.refuseBackwards(errors);
        if (errors.hasErrors()) {
            return form(id, model);
        }
        try {
            long next = members.replace(id, form.member(), form.getVersion());
            redirect.addFlashAttribute("flash", "Замена записана: прежний срок завершён днём раньше");
            return "redirect:/centre/members/" + next;
        } catch (Refused problem) {
            problem.addTo(errors);
            return form(id, model);
        } catch (LostUpdate lost) {
            form.setVersion(members.get(id).getVersion());
            return Overtaken.show(lost, errors, response, form(id, model));
        }
    }

    private String form(long id, Model model) {
        model.addAttribute("member", members.get(id));
        model.addAttribute("orders", orders.choices());
        return FORM;
    }
}
