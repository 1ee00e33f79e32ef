package ru.mentorcentre.school.register;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.school.School;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.change.OvertakenSchool;
import ru.mentorcentre.school.change.SchoolChanges;
import ru.mentorcentre.school.change.SchoolHistory;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The register of schools and the passport of each. */
@Controller
@RequestMapping("/schools")
@Editors
class SchoolController {

    private static final String FORM = "school/form";

    private final Schools schools;
    private final SchoolCardService cards;
    private final SchoolList list;
    private final SchoolChanges changes;
    private final OvertakenSchool overtaken;
    private final ReportingYear reportingYear;
    private final SchoolHistory history;

    SchoolController(
            Schools schools,
            SchoolCardService cards,
            SchoolList list,
            SchoolChanges changes,
            OvertakenSchool overtaken,
            ReportingYear reportingYear,
            SchoolHistory history) {
        this.schools = schools;
        this.cards = cards;
        this.list = list;
        this.changes = changes;
        this.overtaken = overtaken;
        this.reportingYear = reportingYear;
        this.history = history;
    }

    @GetMapping
    @SchoolReaders
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        Long only = viewer.onlySchool();
        if (only != null) {
            return "redirect:/schools/" + only;
        }
        int year = reportingYear.current();
        SchoolFilter filter = SchoolFilter.of(query, year);
        model.addAttribute("filter", filter);
        model.addAttribute("year", filter.year());
        model.addAttribute("chips", filter.chips(year));
        model.addAttribute("schools", list.page(filter));
        model.addAttribute("years", reportingYear.choice(year));
        model.addAttribute("municipalities", reportingYear.municipalityNames());
        return "school/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", new SchoolForm());
        return FORM;
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") SchoolForm form, BindingResult errors, Submission submission) {
        return submission
                .form(errors, FORM)
                .run(() -> schools.add(form.school()), "Школа добавлена", id -> "redirect:/schools/" + id);
    }

    @GetMapping("/{id}")
    @SchoolReaders
    String show(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("passport", schools.passport(id, viewer));
        model.addAttribute("formerNames", changes.formerNames(id));
        return "school/show";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Viewer viewer, Model model) {
        School school = schools.seen(id, viewer);
        model.addAttribute("form", SchoolForm.of(school));
        model.addAttribute("school", school.info());
        return FORM;
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SchoolForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        model.addAttribute("school", schools.get(id, viewer));
        return submission
                .form(errors, FORM)
                .overtaken(() -> overtaken.school(id, viewer, version -> form.version = version))
                .run(
                        () -> schools.change(id, form.version, form.school()),
                        "Школа сохранена",
                        "redirect:/schools/" + id);
    }

    @GetMapping("/{id}/history")
    @SchoolReaders
    String history(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("changes", history.of(schools.seen(id, viewer)));
        return "school/history";
    }
}
