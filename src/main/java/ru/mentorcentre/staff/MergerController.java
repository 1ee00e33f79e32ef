package ru.mentorcentre.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** Finds people who have two cards and makes one of them. */
@Controller
@RolesAllowed({Roles.LEADER, Roles.METHODIST, Roles.SCHOOL_HEAD, Roles.CURATOR})
class MergerController {

    private static final String FORM = "staff/merger";

    private final Educators educators;
    private final EducatorChanges changes;
    private final Duplicates duplicates;
    private final StaffPlaces places;

    MergerController(Educators educators, EducatorChanges changes, Duplicates duplicates, StaffPlaces places) {
        this.educators = educators;
        this.changes = changes;
        this.duplicates = duplicates;
        this.places = places;
    }

    @GetMapping("/staff/duplicates")
    String list(Viewer viewer, Model model) {
        if (!viewer.seesAllSchools() && viewer.schoolId() == null) {
            throw new NotFound("Школа учётной записи", viewer.login());
        }
        model.addAttribute("pairs", duplicates.all(viewer));
        model.addAttribute("most", Duplicates.MOST);
        model.addAttribute("schools", places.schoolNames(viewer));
        return "staff/duplicates";
    }

    @GetMapping("/staff/{id}/merger")
    String form(@PathVariable long id, @RequestParam(required = false) String other, Viewer viewer, Model model) {
        MergerForm form = new MergerForm();
        if (other != null && other.matches("\\d{1,18}")) {
            form.setOtherId(Long.valueOf(other));
        }
        model.addAttribute("form", form);
        return page(educators.changeable(id, viewer), viewer, model);
    }

    @PostMapping("/staff/{id}/merger")
    String merge(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MergerForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Educator kept = educators.changeable(id, viewer);
        if (errors.hasErrors()) {
            return page(kept, viewer, model);
        }
        try {
            educators.changeable(form.getOtherId(), viewer);
            changes.merge(id, form.getOtherId());
        } catch (NotFound absent) {
            errors.rejectValue("otherId", "absent", "Выберите вторую карточку");
            return page(kept, viewer, model);
        } catch (Refused refused) {
            refused.addTo(errors);
            return page(kept, viewer, model);
        }
        redirect.addFlashAttribute("flash", "Две карточки объединены в эту");
        return "redirect:/staff/" + id;
    }

    private String page(Educator kept, Viewer viewer, Model model) {
        model.addAttribute("educator", educators.get(kept.getId(), viewer));
        model.addAttribute("others", duplicates.others(kept));
        return FORM;
    }
}
