package ru.mentorcentre.mentoring.mentor;

import jakarta.annotation.security.RolesAllowed;
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
import ru.mentorcentre.mentoring.ChosenSchool;
import ru.mentorcentre.mentoring.DifficultyTitles;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The list of mentors and the card of each. */
@Controller
@RequestMapping("/mentors")
@SchoolEditors
class MentorController {

    private static final String FORM = "mentoring/mentor-form";

    private final MentorService mentors;
    private final MentorList list;
    private final MentorAttention matters;
    private final MentorCards cards;
    private final DifficultyTitles titles;
    private final MentorHistory histories;
    private final MentoringSchoolOptions places;
    private final ChosenSchool chosenSchool;

    MentorController(
            MentorService mentors,
            MentorList list,
            MentorAttention matters,
            MentorCards cards,
            DifficultyTitles titles,
            MentorHistory histories,
            MentoringSchoolOptions places,
            ChosenSchool chosenSchool) {
        this.mentors = mentors;
        this.list = list;
        this.matters = matters;
        this.cards = cards;
        this.titles = titles;
        this.histories = histories;
        this.places = places;
        this.chosenSchool = chosenSchool;
    }

    @GetMapping
    @SchoolReaders
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        Map<String, String> difficulties = titles.byCode();
        MentorFilter filter = MentorFilter.of(query, viewer, difficulties);
        Map<Long, String> schools = places.schoolNames(viewer);
        var page = list.page(filter);
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(schools, difficulties));
        model.addAttribute("schools", schools);
        model.addAttribute("difficulties", difficulties);
        model.addAttribute("municipalities", places.municipalityNames());
        model.addAttribute("mentors", page);
        model.addAttribute("eligibility", cards.eligibility(page.rows()));
        model.addAttribute("matters", matters.of(viewer));
        return "mentoring/mentors";
    }

    /**
     * @param school whose people the form offers
     * @param educator to start with
     */
    @GetMapping("/new")
    String blank(
            @RequestParam(required = false) String school,
            @RequestParam(required = false) String educator,
            Viewer viewer,
            Model model) {
        MentorForm form = new MentorForm();
        form.schoolId = chosenSchool.of(school, educator, viewer);
        mentors.startWith(educator, viewer).ifPresent(form::startWith);
        model.addAttribute("form", form);
        return form(null, viewer, model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") MentorForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        form.check(errors, titles.byCode().keySet(), places.today());
        Long educator = form.educatorId;
        if (educator == null || !mentors.isAddable(educator, viewer)) {
            errors.rejectValue("educatorId", "none", "Выберите педагога");
        }
        return submission
                .form(errors, () -> form(null, viewer, model))
                .run(() -> mentors.add(educator, form.mentor()), "Кандидат добавлен", id -> "redirect:/mentors/" + id);
    }

    @GetMapping("/{id}")
    @RolesAllowed({
        Roles.HEAD,
        Roles.LEADER,
        Roles.METHODIST,
        Roles.REGION,
        Roles.SCHOOL_HEAD,
        Roles.CURATOR,
        Roles.MENTOR
    })
    String show(@PathVariable long id, Viewer viewer, Model model) {
        Mentor mentor = mentors.seen(id, viewer);
        cards.fill(id, viewer, model);
        cards.evidence(mentor.educatorId(), model);
        cards.steps(id, model);
        model.addAttribute("titles", titles.byCode());
        return "mentoring/mentor";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Viewer viewer, Model model) {
        Mentor mentor = mentors.changeable(id, viewer);
        model.addAttribute("form", MentorForm.of(mentor.details(), mentor.getVersion()));
        return form(id, viewer, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MentorForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        mentors.changeable(id, viewer);
        form.check(errors, titles.byCode().keySet(), places.today());
        return submission
                .form(errors, () -> form(id, viewer, model))
                .overtaken(() -> {
                    Mentor now = mentors.seen(id, viewer);
                    form.version = now.getVersion();
                    return histories.latest(now);
                })
                .run(() -> {
                    mentors.change(id, form.version, form.mentor());
                    MentorRow now = mentors.row(id);
                    String card = submission.done("Сведения о наставнике сохранены", "redirect:/mentors/" + id);
                    return now.load() <= now.capacity()
                            ? card
                            : submission.warned(
                                    "Наставляемых сейчас " + now.load() + ", а мест " + now.capacity()
                                            + ". Пары остались; новых не будет, пока места не освободятся.",
                                    card);
                });
    }

    @GetMapping("/{id}/history")
    @SchoolReaders
    String history(@PathVariable long id, Viewer viewer, Model model) {
        Mentor mentor = mentors.seen(id, viewer);
        cards.fill(id, viewer, model);
        model.addAttribute("changes", histories.of(mentor));
        return "mentoring/mentor-history";
    }

    private String form(Long id, Viewer viewer, Model model) {
        if (id == null) {
            MentorForm form = (MentorForm) model.getAttribute("form");
            Long school = chosenSchool.again(form.schoolId, viewer);
            chosenSchool.offer(school, viewer, model);
            model.addAttribute("candidates", cards.candidates(school, viewer));
            if (form.educatorId != null && mentors.isAddable(form.educatorId, viewer)) {
                cards.evidence(form.educatorId, model);
            }
        } else {
            cards.fill(id, viewer, model);
            cards.evidence(((MentorRow) model.getAttribute("row")).educatorId(), model);
        }
        model.addAttribute("groups", titles.groups());
        return FORM;
    }
}
