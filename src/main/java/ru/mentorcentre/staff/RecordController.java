package ru.mentorcentre.staff;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.DecimalEditor;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;

/** How an educator grows: one tab of the card. */
@Controller
@RequestMapping("/staff/{id}/records")
@SchoolEditors
class RecordController {

    private final Educators educators;
    private final Records records;
    private final RecordPage page;

    RecordController(Educators educators, Records records, RecordPage page) {
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
            RedirectAttributes redirect) {
        educators.changeable(id, viewer);
        try {
            Refused.unlessSensible("takenOn", form.getTakenOn());
        } catch (Refused refused) {
            refused.addTo(errors);
        }
        if (errors.hasErrors()) {
            return page.show(id, viewer, model);
        }
        records.add(form.of(id));
        return done(id, redirect);
    }

    @PostMapping("/activities")
    String addActivity(
            @PathVariable long id,
            @Valid @ModelAttribute("activity") ActivityForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        educators.changeable(id, viewer);
        if (errors.hasErrors()) {
            return page.show(id, viewer, model);
        }
        records.add(form.of(id));
        return done(id, redirect);
    }

    @PostMapping("/results")
    String addResult(
            @PathVariable long id,
            @Valid @ModelAttribute("result") PupilResultForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        educators.changeable(id, viewer);
        if (!errors.hasErrors()) {
            try {
                records.add(form.of(id));
                return done(id, redirect);
            } catch (Refused refused) {
                refused.addTo(errors);
            }
        }
        return page.show(id, viewer, model);
    }

    private static String done(long id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", "Запись добавлена");
        return "redirect:/staff/" + id + "/records";
    }
}
