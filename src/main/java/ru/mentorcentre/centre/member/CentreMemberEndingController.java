package ru.mentorcentre.centre.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.centre.CentreMember;
import ru.mentorcentre.centre.CentreMembers;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.web.Submission;

/** Ends a membership; the record stays as the past. */
@Controller
@RequestMapping("/centre/members/{id}/ending")
@RolesAllowed(Roles.LEADER)
class CentreMemberEndingController {

    private static final String FORM = "centre/member-ending";

    private final CentreMembers members;

    CentreMemberEndingController(CentreMembers members) {
        this.members = members;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        CentreMember member = members.get(id);
        model.addAttribute("member", member);
        model.addAttribute("form", CentreMemberEndingForm.of(member, members.today()));
        return FORM;
    }

    @PostMapping
    String end(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CentreMemberEndingForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        model.addAttribute("member", members.get(id));
        return submission
                .form(errors, FORM)
                .overtaken(() -> form.version = members.get(id).getVersion())
                .run(() -> members.end(id, form.to, form.version), "Срок завершён", "redirect:/centre/members/" + id);
    }
}
