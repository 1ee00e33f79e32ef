package ru.mentorcentre.reserve.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
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
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.expert.ReviewAssignments;
import ru.mentorcentre.reserve.expert.SeasonExperts;
import ru.mentorcentre.reserve.season.ReserveSeasonInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.shared.web.Words;

/** What the review came to, and the leader's decision. */
@Controller
@RequestMapping("/reserve/seasons/{id}/decision")
@MunicipalityReaders
class DecisionController {

    private static final ExportTable<DecisionRow> TABLE = ExportTable.<DecisionRow>named("Экспертиза")
            .wide("Кандидат", DecisionRow::fullName)
            .wide("Школа", DecisionRow::school)
            .wide("Формальная проверка", DecisionRow::formal)
            .column("Оценок", DecisionRow::rated)
            .column("Воздержались", DecisionRow::abstained)
            .column("Балл", DecisionRow::median)
            .column("Разброс", DecisionRow::spread)
            .wide("Состояние", row -> row.state().title())
            .column("Решение", DecisionRow::decided, ApplicationState::title)
            .day("День решения", DecisionRow::decidedOn)
            .wide("Причина", DecisionRow::reason);

    private final Decisions decisions;
    private final ReviewAssignments assignments;
    private final SeasonExperts experts;
    private final ReserveSeasons seasons;
    private final Municipalities municipalities;

    DecisionController(
            Decisions decisions,
            ReviewAssignments assignments,
            SeasonExperts experts,
            ReserveSeasons seasons,
            Municipalities municipalities) {
        this.decisions = decisions;
        this.assignments = assignments;
        this.experts = experts;
        this.seasons = seasons;
        this.municipalities = municipalities;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        ReserveSeasonInfo season = seasons.get(id);
        QueryValues values = new QueryValues(query);
        Optional<List<DecisionRow>> revealed = decisions.revealed(season, viewer, values.text("sort"));
        List<DecisionRow> rows = revealed.orElse(List.of());
        Long top = values.key("top");
        model.addAttribute("season", season);
        model.addAttribute("revealed", revealed.isPresent());
        model.addAttribute("rows", rows);
        model.addAttribute("owes", owes(rows));
        boolean blind = revealed.isEmpty() && assignments.isBlind(id, viewer);
        model.addAttribute("blind", blind);
        model.addAttribute("experts", revealed.isPresent() || blind ? List.of() : experts.rows(id));
        model.addAttribute(
                "proposed", decisions.proposed(season, rows, top == null ? null : (int) Math.min(top, 10_000)));
        model.addAttribute("top", top == null ? season.places() : top);
        model.addAttribute("open", rows.stream().filter(DecisionRow::isOpen).count());
        return "reserve/decision";
    }

    @GetMapping("/new")
    @RolesAllowed(Roles.LEADER)
    String ask(
            @PathVariable long id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return form(id, form, viewer, model);
    }

    @PostMapping
    @RolesAllowed(Roles.LEADER)
    String decide(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        seasons.get(id);
        return submission.form(errors, () -> form(id, form, viewer, model)).run(() -> {
            List<String> refused = decisions.decide(id, form.ids, form.to, TypedText.paragraphs(form.reason), viewer);
            String page = "redirect:/reserve/seasons/" + id + "/decision";
            int done = form.ids.size() - refused.size();
            if (!refused.isEmpty()) {
                submission.warned("Не решено: " + String.join("; ", refused), page);
            }
            return done == 0
                    ? page
                    : submission.done(
                            "Записано: " + form.to.title() + " — "
                                    + Words.count(done, "кандидат", "кандидата", "кандидатов"),
                            page);
        });
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer) {
        ReserveSeasonInfo season = seasons.get(id);
        List<DecisionRow> rows = decisions.rows(season, viewer, new QueryValues(query).text("sort"));
        return Export.of("Экспертиза: " + season.title(), TABLE, rows::forEach);
    }

    @GetMapping("/protocol.docx")
    String protocol(@PathVariable long id, Viewer viewer, Submission submission, HttpServletResponse response)
            throws IOException {
        ReserveSeasonInfo season = seasons.get(id);
        List<DecisionRow> rows = decisions.rows(season, viewer, "name");
        if (owes(rows)) {
            return submission.warned(
                    "Протокол откроется, когда вы сдадите свои оценки: до этого чужие вам не видны",
                    "redirect:/reserve/seasons/" + id + "/decision");
        }
        ReviewProtocol.of(municipalities.current().name(), season, experts.rows(id), rows)
                .send(response, "Протокол экспертизы: " + season.title());
        return null;
    }

    /** A part of the protocol is no protocol: who still has marks to hand in has none at all. */
    private static boolean owes(List<DecisionRow> rows) {
        return rows.stream().anyMatch(DecisionRow::hidden);
    }

    private String form(long id, DecisionForm form, Viewer viewer, Model model) {
        ReserveSeasonInfo season = seasons.get(id);
        model.addAttribute("season", season);
        model.addAttribute("admits", form.to == ApplicationState.ADMITTED);
        model.addAttribute(
                "chosen",
                decisions.rows(season, viewer, "name").stream()
                        .filter(row -> form.ids.contains(row.id()))
                        .toList());
        return "reserve/decision-form";
    }
}
