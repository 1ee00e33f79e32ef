package ru.mentorcentre.reserve.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
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
import ru.mentorcentre.shared.web.TypedText;

/** Renewal of an entry of the register by another order, and the way back from a wrong one. */
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
        LocalDate usual = row.validUntil().plusYears(RegisterEntry.YEARS);
        LocalDate latest = RegisterEntry.latest(list.today());
        form.validUntil = usual.isAfter(latest) ? latest : usual;
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

    @GetMapping("/revocation")
    String askRevocation(@PathVariable long id, Model model) {
        RegisterRow row = list.line(id).row();
        RenewalRevocationForm form = new RenewalRevocationForm();
        form.version = row.version();
        model.addAttribute("form", form);
        return revocationForm(row, model);
    }

    @PostMapping("/revocation")
    String revoke(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RenewalRevocationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        RegisterRow row = list.line(id).row();
        return submission
                .form(errors, () -> revocationForm(row, model))
                .overtaken(() -> form.version = entries.get(id).getVersion())
                .run(
                        () -> entries.revokeRenewal(
                                id, TypedText.paragraphs(form.reason), viewer.accountId(), form.version),
                        "Продление отменено",
                        "redirect:/reserve/register/" + id);
    }

    private String revocationForm(RegisterRow row, Model model) {
        model.addAttribute("row", row);
        model.addAttribute(
                "last",
                entries.renewals(row.id()).stream()
                        .filter(one -> one.revokedOn() == null)
                        .reduce((former, later) -> later)
                        .orElse(null));
        return "reserve/register-renewal-revocation";
    }

    private static String form(RegisterRow row, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("most", RegisterEntry.MOST_YEARS);
        return "reserve/register-renewal";
    }
}
