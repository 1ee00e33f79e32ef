package ru.mentorcentre.mentoring.request;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
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
import ru.mentorcentre.mentoring.ChosenSchool;
import ru.mentorcentre.mentoring.DifficultyTitles;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The list of requests and the card of each. */
@Controller
@RequestMapping("/requests")
@SchoolEditors
class RequestController {

    private static final String FORM = "mentoring/request-form";

    private final RequestService requests;
    private final RequestList list;
    private final RequestAttention matters;
    private final MenteeCandidates askers;
    private final ChosenSchool schools;
    private final DifficultyTitles titles;
    private final RequestHistory histories;
    private final MentoringSchoolOptions places;

    RequestController(
            RequestService requests,
            RequestList list,
            RequestAttention matters,
            MenteeCandidates askers,
            ChosenSchool schools,
            DifficultyTitles titles,
            RequestHistory histories,
            MentoringSchoolOptions places) {
        this.requests = requests;
        this.list = list;
        this.matters = matters;
        this.askers = askers;
        this.schools = schools;
        this.titles = titles;
        this.histories = histories;
        this.places = places;
    }

    @GetMapping
    @SchoolReaders
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        Map<String, String> difficulties = titles.byCode();
        RequestFilter filter = RequestFilter.of(query, viewer, difficulties);
        Map<Long, String> schools = places.schoolNames(viewer);
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(schools, difficulties));
        model.addAttribute("schools", schools);
        model.addAttribute("difficulties", difficulties);
        model.addAttribute("municipalities", places.municipalityNames());
        model.addAttribute("requests", list.page(filter));
        model.addAttribute("matters", matters.of(viewer));
        model.addAttribute("today", places.today());
        return "mentoring/requests";
    }

    /**
     * @param school whose people the form offers
     * @param educator to start with, from an educator's card
     */
    @GetMapping("/new")
    String blank(
            @RequestParam(required = false) String school,
            @RequestParam(required = false) String educator,
            Viewer viewer,
            Model model) {
        RequestForm form = RequestForm.blank();
        form.schoolId = schools.of(school, educator, viewer);
        askers.find("e" + educator, viewer).ifPresent(form::startWith);
        model.addAttribute("form", form);
        return form(null, viewer, model);
    }

    /** @param another the next one follows at once */
    @PostMapping
    String add(
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            @RequestParam(required = false) String another,
            Viewer viewer,
            Model model,
            Submission submission) {
        Optional<MenteeCandidates.MenteeCandidate> asker = askers.find(form.asker, viewer);
        if (asker.isEmpty()) {
            errors.rejectValue("asker", "none", "Выберите, кому нужен наставник");
        }
        form.check(
                errors,
                titles.byCode().keySet(),
                asker.isPresent() && asker.get().educatorId() == null);
        return submission.form(errors, () -> form(null, viewer, model)).run(() -> {
            NewRequest wanted =
                    form.request(asker.orElseThrow().schoolId(), asker.get().educatorId());
            if (requests.isFiled(wanted)) {
                throw new BusinessRuleViolation(null, "Такой запрос уже ждёт наставника");
            }
            long id = requests.add(wanted, viewer.accountId());
            return submission.done(
                    "Запрос подан: " + asker.get().name(),
                    another == null
                            ? "redirect:/requests/" + id
                            : "redirect:/requests/new"
                                    + (viewer.seesAllSchools() ? "?school=" + wanted.schoolId() : ""));
        });
    }

    @GetMapping("/{id}")
    @PairReaders
    String show(@PathVariable long id, Viewer viewer, Model model) {
        requests.seen(id, viewer);
        card(id, viewer, model);
        model.addAttribute("titles", titles.byCode());
        return "mentoring/request";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Viewer viewer, Model model, RedirectAttributes redirect) {
        MentoringRequest request = requests.changeable(id, viewer);
        if (!request.isOpen()) {
            redirect.addFlashAttribute("flashWarning", "Изменить можно только запрос, который ждёт наставника");
            return "redirect:/requests/" + id;
        }
        model.addAttribute("form", RequestForm.of(request.info()));
        return form(id, viewer, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        RequestInfo request = requests.changeable(id, viewer).info();
        form.check(errors, titles.byCode().keySet(), request.educatorId() == null);
        return submission
                .form(errors, () -> form(id, viewer, model))
                .overtaken(() -> {
                    MentoringRequest now = requests.seen(id, viewer);
                    form.version = now.getVersion();
                    return histories.latest(now);
                })
                .run(
                        () -> requests.change(id, form.version, form.request(request.schoolId(), request.educatorId())),
                        "Запрос сохранён",
                        "redirect:/requests/" + id);
    }

    private String form(Long id, Viewer viewer, Model model) {
        RequestForm form = (RequestForm) model.getAttribute("form");
        form.fillUp();
        if (id == null) {
            Long school = schools.again(form.schoolId, viewer);
            schools.offer(school, viewer, model);
            model.addAttribute("askers", askers.of(school, viewer));
        } else {
            card(id, viewer, model);
        }
        model.addAttribute("groups", titles.groups());
        return FORM;
    }

    private void card(long id, Viewer viewer, Model model) {
        RequestRow row = list.row(id).orElseThrow(NotFound.of("Запрос", id));
        model.addAttribute("row", row);
        model.addAttribute("writable", viewer.mayEdit(row.schoolId()));
        model.addAttribute("reader", viewer.seesAllSchools() || viewer.has(Roles.SCHOOL_HEAD, Roles.CURATOR));
        model.addAttribute("today", places.today());
    }
}
