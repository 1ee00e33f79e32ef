package ru.mentorcentre.school;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.dao.OptimisticLockingFailureException;
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
import ru.mentorcentre.shared.LostUpdate;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;

/** Closes a school, and takes that back. */
@Controller
@RequestMapping("/schools/{id}/closure")
@Editors
class SchoolClosureController {

    private static final String FORM = "school/closure";

    private final Schools schools;
    private final SchoolChanges changes;
    private final Overtaken overtaken;

    SchoolClosureController(Schools schools, SchoolChanges changes, Overtaken overtaken) {
        this.schools = schools;
        this.changes = changes;
        this.overtaken = overtaken;
    }

    @ModelAttribute("school")
    SchoolInfo school(@PathVariable long id, Viewer viewer) {
        return schools.get(id, viewer);
    }

    @GetMapping
    String form(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", ClosureForm.of(schools.seen(id, viewer)));
        return FORM;
    }

    @PostMapping
    String close(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ClosureForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            Refused.unlessSensible("closedOn", form.getClosedOn());
            changes.close(id, form.getVersion(), form.getClosedOn(), Line.of(form.getReason()));
        } catch (Refused refused) {
            refused.addTo(errors);
            return FORM;
        } catch (LostUpdate | OptimisticLockingFailureException lost) {
            overtaken.school(id, viewer, form::setVersion, model, response);
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
