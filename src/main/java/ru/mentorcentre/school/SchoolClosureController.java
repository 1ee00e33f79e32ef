package ru.mentorcentre.school;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Line;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** Closes a school, and takes that back. */
@Controller
@RequestMapping("/schools/{id}/closure")
@RolesAllowed({Roles.LEADER, Roles.METHODIST})
class SchoolClosureController {

    private static final String FORM = "school/closure";

    private final Schools schools;
    private final SchoolChanges changes;

    SchoolClosureController(Schools schools, SchoolChanges changes) {
        this.schools = schools;
        this.changes = changes;
    }

    @ModelAttribute("school")
    SchoolInfo school(@PathVariable long id, Viewer viewer) {
        return schools.get(id, viewer);
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", new ClosureForm());
        return FORM;
    }

    @PostMapping
    String close(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ClosureForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            Refused.unlessSensible("closedOn", form.getClosedOn());
            changes.close(id, form.getClosedOn(), Line.of(form.getReason()));
        } catch (Refused refused) {
            refused.addTo(errors);
            return FORM;
        }
        redirect.addFlashAttribute("flash", "Школа закрыта, её показатели и история сохранены");
        return "redirect:/schools/" + id;
    }

    /** Undoes a closure or a merger. */
    @PostMapping("/removal")
    String reopen(@PathVariable long id, RedirectAttributes redirect) {
        try {
            changes.reopen(id);
            redirect.addFlashAttribute("flash", "Школа снова работает");
        } catch (Refused refused) {
            redirect.addFlashAttribute("flashWarning", refused.getMessage());
        }
        return "redirect:/schools/" + id;
    }
}
