package ru.mentorcentre.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.LostUpdate;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** The list of mentors and the card of each. */
@Controller
@RequestMapping("/mentors")
@SchoolEditors
class MentorController {

    private static final String FORM = "mentoring/mentor-form";

    private final Mentors mentors;
    private final MentorList list;
    private final MentorMatters matters;
    private final MentorCards cards;
    private final DifficultyTitles titles;
    private final MentoringHistories histories;
    private final MentoringPlaces places;
    private final ChosenSchool chosenSchool;

    MentorController(
            Mentors mentors,
            MentorList list,
            MentorMatters matters,
            MentorCards cards,
            DifficultyTitles titles,
            MentoringHistories histories,
            MentoringPlaces places,
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
        form.setSchoolId(chosenSchool.of(school, educator, viewer));
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
            RedirectAttributes redirect) {
        form.check(errors, titles.byCode().keySet(), places.today());
        Long educator = form.getEducatorId();
        if (educator == null || !mentors.isAddable(educator, viewer)) {
            errors.rejectValue("educatorId", "none", "Выберите педагога");
        }
        if (errors.hasErrors()) {
            return form(null, viewer, model);
        }
        try {
            long id = mentors.add(educator, form.mentor());
            redirect.addFlashAttribute("flash", "Кандидат добавлен");
            return "redirect:/mentors/" + id;
        } catch (Refused refused) {
            refused.addTo(errors);
            return form(null, viewer, model);
        }
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
            RedirectAttributes redirect,
            HttpServletResponse response) {
        mentors.changeable(id, viewer);
        form.check(errors, titles.byCode().keySet(), places.today());
        if (errors.hasErrors()) {
            return form(id, viewer, model);
        }
        try {
            mentors.change(id, form.getVersion(), form.mentor());
            redirect.addFlashAttribute("flash", "Сведения о наставнике сохранены");
            MentorRow now = mentors.row(id);
            if (now.load() > now.capacity()) {
                redirect.addFlashAttribute(
                        "flashWarning",
                        "Наставляемых сейчас " + now.load() + ", а мест " + now.capacity()
                                + ". Пары остались; новых не будет, пока места не освободятся.");
            }
            return "redirect:/mentors/" + id;
        } catch (LostUpdate | OptimisticLockingFailureException lost) {
            Mentor now = mentors.seen(id, viewer);
            form.setVersion(now.getVersion());
            model.addAttribute("overtaken", histories.latest(now).orElse(null));
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return form(id, viewer, model);
    }

    private String form(Long id, Viewer viewer, Model model) {
        if (id == null) {
            MentorForm form = (MentorForm) model.getAttribute("form");
            Long school = chosenSchool.again(form.getSchoolId(), viewer);
            chosenSchool.offer(school, viewer, model);
            model.addAttribute("candidates", cards.candidates(school, viewer));
            if (form.getEducatorId() != null && mentors.isAddable(form.getEducatorId(), viewer)) {
                cards.evidence(form.getEducatorId(), model);
            }
        } else {
            cards.fill(id, viewer, model);
            cards.evidence(((MentorRow) model.getAttribute("row")).educatorId(), model);
        }
        model.addAttribute("groups", titles.groups());
        return FORM;
    }
}
