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

/** Ends a membership; the record stays as the past. */
@Controller
@RequestMapping("/centre/members/{id}/ending")
@RolesAllowed(Roles.LEADER)
class MemberEndingController {

    private static final String FORM = "municipality/member-ending";

    private final Members members;

    MemberEndingController(Members members) {
        this.members = members;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        CentreMember member = members.get(id);
        model.addAttribute("member", member);
        model.addAttribute("form", MemberEndingForm.of(member, members.today()));
        return FORM;
    }

    @PostMapping
    String end(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MemberEndingForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("member", members.get(id));
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            members.end(id, form.getTo(), form.getVersion());
            redirect.addFlashAttribute("flash", "Срок завершён");
            return "redirect:/centre/members/" + id;
        } catch (Refused problem) {
            problem.addTo(errors);
            return FORM;
        } catch (LostUpdate lost) {
            form.setVersion(members.get(id).getVersion());
            return Overtaken.show(lost, errors, response, FORM);
        }
    }
}
