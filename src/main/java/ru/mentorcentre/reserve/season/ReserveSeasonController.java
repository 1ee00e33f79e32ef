package ru.mentorcentre.reserve.season;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ReserveMunicipalities;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The seasons of the reserve. */
@Controller
@RequestMapping("/reserve/seasons")
@Editors
class ReserveSeasonController {

    private static final String FORM = "reserve/season-form";

    private final ReserveSeasons seasons;
    private final ReserveMunicipalities municipalities;
    private final Clock clock;

    ReserveSeasonController(ReserveSeasons seasons, ReserveMunicipalities municipalities, Clock clock) {
        this.seasons = seasons;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping
    @Readers
    String list(Viewer viewer, Model model) {
        model.addAttribute("seasons", seasons.rows(viewer.isEditor()));
        model.addAttribute("municipalities", municipalities.names());
        model.addAttribute("on", seasons.on());
        return "reserve/seasons";
    }

    @GetMapping("/new")
    String blank(Model model) {
        ReserveSeasonForm form = new ReserveSeasonForm();
        form.year = LocalDate.now(clock).getYear();
        // time to look at the phases and the rules before the first application
        form.firstDay = LocalDate.now(clock).plusWeeks(2);
        model.addAttribute("form", form);
        return FORM;
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") ReserveSeasonForm form, BindingResult errors, Submission submission) {
        form.refuseBackwards(errors);
        if (form.firstDay == null && !errors.hasFieldErrors("firstDay")) {
            errors.rejectValue("firstDay", "missing", "Укажите, с какого дня принимают заявки");
        }
        return submission
                .form(errors, FORM)
                .run(() -> saved(
                        seasons.open(form.season(), form.firstDay),
                        "Сезон открыт: проверьте сроки этапов и правила",
                        submission));
    }

    @GetMapping("/{id}")
    @Readers
    String show(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("season", seasons.get(id));
        model.addAttribute("phases", seasons.phases(id));
        model.addAttribute(
                "counts",
                seasons.counts(id).stream()
                        .filter(one -> viewer.isEditor() || one.state() != ApplicationState.DRAFT)
                        .toList());
        model.addAttribute("requirements", seasons.requirements(id));
        model.addAttribute("qualities", seasons.qualities(id));
        model.addAttribute("history", seasons.history(id));
        model.addAttribute("today", LocalDate.now(clock));
        return "reserve/season";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("season", seasons.get(id));
        model.addAttribute("form", ReserveSeasonForm.of(seasons.get(id)));
        return FORM;
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReserveSeasonForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        model.addAttribute("season", seasons.get(id));
        form.refuseBackwards(errors);
        return submission
                .form(errors, FORM)
                .overtaken(() -> form.version = seasons.get(id).version())
                .run(() -> {
                    seasons.edit(id, form.season(), form.version);
                    return saved(id, "Сезон сохранён", submission);
                });
    }

    private String saved(long id, String what, Submission submission) {
        String page = "redirect:/reserve/seasons/" + id;
        return seasons.outsidePhase(id)
                .map(days -> submission.warned(
                        what + ". Сроки обучения выходят за этап: " + days.words() + ". Сдвиньте их или этап", page))
                .orElseGet(() -> submission.done(what, page));
    }
}
