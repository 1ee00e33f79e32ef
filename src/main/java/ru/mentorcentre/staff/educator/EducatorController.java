package ru.mentorcentre.staff.educator;

import jakarta.validation.Valid;
import java.util.List;
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
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.staff.EducatorCard;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.EducatorLinks;
import ru.mentorcentre.staff.NewEducator;

/** The list of educators and the card of each. */
@Controller
@RequestMapping("/staff")
@SchoolEditors
class EducatorController {

    private static final String FORM = "staff/form";

    private final EducatorService educators;
    private final EducatorCardService cards;
    private final EducatorList list;
    private final EducatorHistory history;
    private final PastEmploymentRepository past;
    private final StaffSchoolOptions places;
    private final List<EducatorLinks> links;
    private final StaffCalendar day;

    EducatorController(
            EducatorService educators,
            EducatorCardService cards,
            EducatorList list,
            EducatorHistory history,
            PastEmploymentRepository past,
            StaffSchoolOptions places,
            List<EducatorLinks> links,
            StaffCalendar day) {
        this.educators = educators;
        this.cards = cards;
        this.list = list;
        this.history = history;
        this.past = past;
        this.places = places;
        this.links = links;
        this.day = day;
    }

    @GetMapping
    @SchoolReaders
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        EducatorFilter filter = EducatorFilter.of(query, viewer);
        Map<Long, String> schools = places.schoolNames(viewer);
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(schools));
        model.addAttribute("schools", schools);
        model.addAttribute("municipalities", places.municipalityNames());
        model.addAttribute("educators", list.page(filter));
        model.addAttribute("today", day.today());
        return "staff/list";
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) String school, Viewer viewer, Model model) {
        EducatorForm form = new EducatorForm();
        form.schoolId = school != null && school.matches("\\d{1,18}") ? Long.valueOf(school) : viewer.schoolId();
        model.addAttribute("form", form);
        return form(null, viewer, model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") EducatorForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        Long school = viewer.seesAllSchools() ? form.schoolId : viewer.schoolId();
        form.check(errors, day.today());
        if (school == null || !places.isOpenFor(viewer, school)) {
            errors.rejectValue("schoolId", "school", "Выберите школу");
        }
        return submission.form(errors, () -> form(null, viewer, model)).run(() -> {
            NewEducator wanted = form.educator(school);
            List<EducatorInfo> namesakes = form.namesake ? List.of() : educators.namesakes(wanted);
            if (!namesakes.isEmpty()) {
                form.namesake = true;
                model.addAttribute("namesakes", namesakes);
                return form(null, viewer, model);
            }
            return submission.done("Педагог добавлен", "redirect:/staff/" + educators.add(wanted));
        });
    }

    @GetMapping("/{id}")
    @PairReaders
    String show(@PathVariable long id, Viewer viewer, Model model) {
        EducatorCard card = cards.card(id, viewer);
        model.addAttribute("card", card);
        model.addAttribute(
                "links",
                links.stream()
                        .flatMap(room -> room.of(card.educator(), viewer).stream())
                        .toList());
        model.addAttribute("details", educators.seen(id, viewer).details(day.today()));
        model.addAttribute("past", past.of(id));
        return "staff/show";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Viewer viewer, Model model) {
        Educator educator = educators.changeable(id, viewer);
        model.addAttribute("form", EducatorForm.of(educator.details(day.today()), educator.getVersion()));
        return form(id, viewer, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EducatorForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        Educator educator = educators.changeable(id, viewer);
        form.check(errors, day.today());
        return submission
                .form(errors, () -> form(id, viewer, model))
                .overtaken(() -> {
                    Educator now = educators.seen(id, viewer);
                    form.version = now.getVersion();
                    return history.latest(now);
                })
                .run(
                        () -> educators.change(id, form.version, form.educator(educator.schoolId())),
                        "Карточка сохранена",
                        "redirect:/staff/" + id);
    }

    @GetMapping("/{id}/history")
    @SchoolReaders
    String history(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("changes", history.of(educators.seen(id, viewer)));
        return "staff/history";
    }

    private String form(Long id, Viewer viewer, Model model) {
        if (id == null) {
            model.addAttribute("schools", places.choice(viewer));
        } else {
            model.addAttribute("card", cards.card(id, viewer));
        }
        return FORM;
    }
}
