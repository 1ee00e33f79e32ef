package ru.mentorcentre.staff.duplicate;

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
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.educator.Educator;
import ru.mentorcentre.staff.educator.EducatorService;
import ru.mentorcentre.staff.educator.SelectOption;
import ru.mentorcentre.staff.educator.StaffSchoolOptions;

/** Finds people who have two cards and makes one of them. */
@Controller
@SchoolEditors
class CardMergerController {

    private static final String FORM = "staff/merger";

    private final EducatorService educators;
    private final CardMerger merger;
    private final Duplicates duplicates;
    private final StaffSchoolOptions places;

    CardMergerController(
            EducatorService educators, CardMerger merger, Duplicates duplicates, StaffSchoolOptions places) {
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
        CardMergerForm form = new CardMergerForm();
        if (other != null && other.matches("\\d{1,18}")) {
            form.otherId = Long.valueOf(other);
        }
        model.addAttribute("form", form);
        return page(educators.changeable(id, viewer), viewer, model);
    }

    @PostMapping("/staff/{id}/merger")
    String merge(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CardMergerForm form,
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
            throw new BusinessRuleViolation("otherId", "Выберите вторую карточку");
        }
    }

    private String page(Educator kept, Viewer viewer, Model model) {
        CardMergerForm form = (CardMergerForm) model.getAttribute("form");
        List<SelectOption> others = new ArrayList<>(duplicates.others(kept));
        if (form.otherId != null && !form.otherId.equals(kept.getId())) {
            try {
                Educator other = educators.changeable(form.otherId, viewer);
                CardMerger.MergerPreview preview = merger.preview(kept, other);
                model.addAttribute("preview", preview);
                if (others.stream().noneMatch(one -> one.id() == other.getId())) {
                    EducatorInfo there = preview.other();
                    others.add(0, new SelectOption(there.id(), there.fullName() + ", " + there.position()));
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
