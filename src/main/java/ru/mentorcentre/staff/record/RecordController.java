package ru.mentorcentre.staff.record;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.DecimalEditor;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.staff.educator.EducatorService;

/** How an educator grows: one tab of the card. */
@Controller
@RequestMapping("/staff/{id}/records")
@SchoolEditors
class RecordController {

    private static final String ADDED = "Запись добавлена";

    private final EducatorService educators;
    private final RecordService records;
    private final RecordPage page;

    RecordController(EducatorService educators, RecordService records, RecordPage page) {
        this.educators = educators;
        this.records = records;
        this.page = page;
    }

    @InitBinder
    @PermitAll
    void decimals(WebDataBinder binder) {
        binder.registerCustomEditor(BigDecimal.class, new DecimalEditor());
    }

    @GetMapping
    @PairReaders
    String list(@PathVariable long id, Viewer viewer, Model model) {
        return page.show(id, viewer, model);
    }

    @PostMapping("/tests")
    String addTest(
            @PathVariable long id,
            @Valid @ModelAttribute("test") CompetenceTestForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        educators.changeable(id, viewer);
        return submission
                .form(errors, () -> page.show(id, viewer, model))
                .run(() -> records.add(form.of(id)), ADDED, page(id));
    }

    @PostMapping("/activities")
    String addActivity(
            @PathVariable long id,
            @Valid @ModelAttribute("activity") ActivityForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        educators.changeable(id, viewer);
        return submission
                .form(errors, () -> page.show(id, viewer, model))
                .run(() -> records.add(form.of(id)), ADDED, page(id));
    }

    @PostMapping("/results")
    String addResult(
            @PathVariable long id,
            @Valid @ModelAttribute("result") PupilResultForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        educators.changeable(id, viewer);
        return submission
                .form(errors, () -> page.show(id, viewer, model))
                .run(() -> records.add(form.of(id)), ADDED, page(id));
    }

    private static String page(long id) {
        return "redirect:/staff/" + id + "/records";
    }
}
