package ru.mentorcentre.reserve.register;

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
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** Renewal of an entry of the register by another order. */
@Controller
@RequestMapping("/reserve/register/{id}/renewal")
@RolesAllowed({Roles.HEAD, Roles.LEADER})
class RegisterRenewalController {

    private final RegisterEntries entries;
    private final RegisterList list;

    RegisterRenewalController(RegisterEntries entries, RegisterList list) {
        this.entries = entries;
        this.list = list;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        InclusionForm form = new InclusionForm();
        RegisterRow row = list.line(id).row();
        form.version = row.version();
        form.validUntil = row.validUntil().plusYears(RegisterEntry.YEARS);
        model.addAttribute("form", form);
        return form(row, model);
    }

    @PostMapping
    String renew(
            @PathVariable long id,
            @Valid @ModelAttribute("form") InclusionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        RegisterRow row = list.line(id).row();
        if (form.validUntil == null && !errors.hasFieldErrors("validUntil")) {
            errors.rejectValue("validUntil", "missing", "Укажите новый срок");
        }
        return submission
                .form(errors, () -> form(row, model))
                .overtaken(() -> form.version = entries.get(id).getVersion())
                .run(
                        () -> entries.renew(id, form.order(), form.validUntil, viewer.accountId(), form.version),
                        "Срок продлён",
                        "redirect:/reserve/register/" + id);
    }

    private static String form(RegisterRow row, Model model) {
        model.addAttribute("row", row);
        return "reserve/register-renewal";
    }
}
