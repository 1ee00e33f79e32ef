package ru.mentorcentre.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
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
import ru.mentorcentre.shared.Submission;
import ru.mentorcentre.shared.Viewer;

/** Finds people who have two cards and makes one of them. */
@Controller
@RolesAllowed({Roles.LEADER, Roles.METHODIST, Roles.SCHOOL_HEAD, Roles.CURATOR})
class MergerController {

    private static final String FORM = "staff/merger";

    private final Educators educators;
    private final CardMerger merger;
    private final Duplicates duplicates;
    private final StaffPlaces places;

    MergerController(Educators educators, CardMerger merger, Duplicates duplicates, StaffPlaces places) {
        this.educators = educators;
        this.merger = merger;
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
            form.otherId = Long.valueOf(other);
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
            Submission submission) {
        Educator kept = educators.changeable(id, viewer);
        return submission
                .form(errors, () -> page(kept, viewer, model))
                .run(() -> merge(id, form.otherId, viewer), "Две карточки объединены в эту", "redirect:/staff/" + id);
    }

    /** Both cards are two people's: they are not shown as alike again. */
    @PostMapping("/staff/{id}/namesakes")
    String differ(
            @PathVariable long id,
            @RequestParam(name = "other") long other,
            Viewer viewer,
            RedirectAttributes redirect) {
        educators.changeable(id, viewer);
        educators.changeable(other, viewer);
        duplicates.areDifferent(id, other);
        redirect.addFlashAttribute("flash", "Записано, что это разные люди");
        return "redirect:/staff/duplicates";
    }

    private void merge(long id, long other, Viewer viewer) {
        try {
            educators.changeable(other, viewer);
            merger.merge(id, other);
        } catch (NotFound absent) {
            throw new Refused("otherId", "Выберите вторую карточку");
        }
    }

    private String page(Educator kept, Viewer viewer, Model model) {
        MergerForm form = (MergerForm) model.getAttribute("form");
        List<Choice> others = new ArrayList<>(duplicates.others(kept));
        if (form.otherId != null && !form.otherId.equals(kept.getId())) {
            try {
                Educator other = educators.changeable(form.otherId, viewer);
                CardMerger.Preview preview = merger.preview(kept, other);
                model.addAttribute("preview", preview);
                if (others.stream().noneMatch(one -> one.id() == other.getId())) {
                    EducatorInfo there = preview.other();
                    others.add(0, new Choice(there.id(), there.fullName() + ", " + there.position()));
                }
            } catch (NotFound absent) {
                form.otherId = null;
            }
        }
        model.addAttribute("educator", educators.get(kept.getId(), viewer));
        model.addAttribute("others", others);
        return FORM;
    }
}
