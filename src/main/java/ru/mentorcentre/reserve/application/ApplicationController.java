package ru.mentorcentre.reserve.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationPaper;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.Relocation;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.reserve.season.ReserveSeasonInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Roles.SchoolEditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;

/** An application: filed by the school or the centre, read by those it is about. */
@Controller
@RequestMapping("/reserve/applications")
@SchoolEditors
class ApplicationController {

    private static final String FORM = "reserve/application-form";

    private final Applications applications;
    private final ApplicationAccess access;
    private final ApplicationList list;
    private final ApplicationFieldSource card;
    private final ReserveSeasons seasons;
    private final Clock clock;

    ApplicationController(
            Applications applications,
            ApplicationAccess access,
            ApplicationList list,
            ApplicationFieldSource card,
            ReserveSeasons seasons,
            Clock clock) {
        this.applications = applications;
        this.access = access;
        this.list = list;
        this.card = card;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** First for whom; the form comes filled from the educator's card. */
    @GetMapping("/new")
    String blank(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        QueryValues values = new QueryValues(query);
        Long educator = values.key("educator");
        if (educator == null) {
            model.addAttribute("q", values.text("q"));
            model.addAttribute("found", list.candidates(values.text("q"), viewer));
            return "reserve/candidate-choice";
        }
        ReserveCandidate candidate = candidate(educator, viewer);
        ApplicationForm form = new ApplicationForm();
        form.educatorId = educator;
        model.addAttribute("sources", form.fill(card.of(educator)));
        seasons.takingApplications().ifPresent(season -> form.seasonId = season.id());
        model.addAttribute("form", form);
        return form(candidate, model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") ApplicationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        ReserveCandidate candidate = form.educatorId == null ? null : candidate(form.educatorId, viewer);
        form.refuseImpossibleAge(LocalDate.now(clock), errors);
        return submission
                .form(errors, () -> form(candidate, model))
                .run(
                        () -> applications.add(form.seasonId, candidate, form.application(), viewer.accountId()),
                        "Черновик заявки создан: приложите документы и попросите кандидата согласиться",
                        id -> "redirect:/reserve/applications/" + id);
    }

    @GetMapping("/{id}")
    @PairReaders
    String show(@PathVariable long id, Viewer viewer, Model model) {
        ApplicationAccess.SeenApplication seen = access.seen(id, viewer);
        ApplicationInfo application = seen.application();
        Set<ApplicationActor> actors = seen.actors();
        model.addAttribute("filed", application);
        model.addAttribute("row", list.row(id));
        model.addAttribute("files", applications.files(id));
        model.addAttribute("steps", applications.steps(id));
        // whoever rates it is blind to who else does, and to what happens to the marks of others
        boolean namesExperts =
                viewer.has(Roles.HEAD, Roles.LEADER, Roles.METHODIST) && !actors.contains(ApplicationActor.EXPERT);
        model.addAttribute("namesExperts", namesExperts);
        boolean rated = application.state().ordinal() >= ApplicationState.QUALITATIVE.ordinal();
        model.addAttribute("reopenings", namesExperts && rated ? applications.reopenings(id) : List.of());
        List<NextStep> possible = NextStep.of(
                applications.steps(application, actors), seasons.phases(application.seasonId()), LocalDate.now(clock));
        model.addAttribute(
                "now",
                possible.stream()
                        .filter(NextStep::now)
                        .sorted(Comparator.comparing(NextStep::isForward).reversed())
                        .toList());
        model.addAttribute(
                "later", possible.stream().filter(step -> !step.now()).toList());
        model.addAttribute("papers", ApplicationPaper.values());
        model.addAttribute("writes", writes(application, actors));
        model.addAttribute("candidate", actors.contains(ApplicationActor.CANDIDATE));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("today", LocalDate.now(clock));
        return "reserve/application";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Viewer viewer, Model model) {
        ApplicationInfo application = access.see(id, viewer);
        model.addAttribute("form", ApplicationForm.of(application));
        return form(application, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ApplicationForm form,
            BindingResult errors,
            @RequestParam(required = false) String fill,
            Viewer viewer,
            Model model,
            Submission submission) {
        ApplicationInfo application = access.see(id, viewer);
        boolean writes = writes(application, access.actors(application, viewer));
        if (fill != null && writes && application.educatorId() != null) {
            return filled(application, form, model);
        }
        form.refuseImpossibleAge(LocalDate.now(clock), errors);
        return submission
                .form(errors, () -> form(application, model))
                .overtaken(() -> form.version = applications.get(id).version())
                .run(() -> {
                    if (!writes) {
                        throw new BusinessRuleViolation(null, "Эту заявку правит школа, которая её подаёт, или центр");
                    }
                    applications.edit(id, form.application(), form.version);
                    return submission.done(
                            "Заявка сохранена: согласие кандидата нужно заново",
                            "redirect:/reserve/applications/" + id);
                });
    }

    /** The form again as it was typed, its empty fields filled from the card; nothing is saved or checked yet. */
    private String filled(ApplicationInfo application, ApplicationForm form, Model model) {
        Map<String, String> sources = form.fill(card.of(application.educatorId()));
        model.addAttribute("sources", sources);
        model.addAttribute("nothing", sources.isEmpty());
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        return form(application, model);
    }

    private static boolean writes(ApplicationInfo application, Set<ApplicationActor> actors) {
        return application.state() == ApplicationState.DRAFT
                && (actors.contains(ApplicationActor.SCHOOL) || actors.contains(ApplicationActor.CENTRE));
    }

    private ReserveCandidate candidate(long educator, Viewer viewer) {
        return list.candidate(educator, viewer).orElseThrow(NotFound.of("Педагог", educator));
    }

    private String form(ApplicationInfo application, Model model) {
        model.addAttribute("filed", application);
        model.addAttribute("name", application.fullName());
        return choices(model);
    }

    private String form(ReserveCandidate candidate, Model model) {
        model.addAttribute("name", candidate == null ? "Новая заявка" : candidate.name() + ", " + candidate.school());
        return choices(model);
    }

    private String choices(Model model) {
        List<ReserveSeasonInfo> open = seasons.all().stream()
                .filter(season -> seasons.isOn(season.id(), ReservePhase.APPLICATIONS))
                .toList();
        model.addAttribute("seasons", open);
        model.addAttribute("relocations", Relocation.values());
        return FORM;
    }
}
