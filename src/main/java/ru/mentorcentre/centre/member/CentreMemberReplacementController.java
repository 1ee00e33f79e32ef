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
import ru.mentorcentre.centre.CentreMembers;
import ru.mentorcentre.centre.Orders;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.web.Submission;

/** Puts somebody in the place of a member: one ends the day before the other begins. */
@Controller
@RequestMapping("/centre/members/{id}/replacement")
@RolesAllowed(Roles.LEADER)
class CentreMemberReplacementController {

    private static final String FORM = "centre/member-replacement";

    private final CentreMembers members;
    private final Orders orders;

    CentreMemberReplacementController(CentreMembers members, Orders orders) {
        this.members = members;
        this.orders = orders;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        model.addAttribute("form", CentreMemberForm.after(members.get(id), members.today()));
        return form(id, model);
    }

    @PostMapping
    String replace(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CentreMemberForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        form.refuseBackwards(errors);
        return submission
                .form(errors, () -> form(id, model))
                .overtaken(() -> form.version = members.get(id).getVersion())
                .run(
                        () -> members.replace(id, form.member(), form.version),
                        "Замена записана: прежний срок завершён днём раньше",
                        next -> "redirect:/centre/members/" + next);
    }

    private String form(long id, Model model) {
        model.addAttribute("member", members.get(id));
        model.addAttribute("orders", orders.choices());
        return FORM;
    }
}
