package ru.mentorcentre.reserve.expert;

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
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.shared.web.Words;

/** The experts of a season, and the applications given to them all at once. */
@Controller
@RequestMapping("/reserve/seasons/{id}/experts")
@Editors
class SeasonExpertController {

    private final SeasonExperts experts;
    private final ReviewAssignments assignments;
    private final ReserveSeasons seasons;
    private final Schools schools;
    private final ExpertLetters letters;

    SeasonExpertController(
            SeasonExperts experts,
            ReviewAssignments assignments,
            ReserveSeasons seasons,
            Schools schools,
            ExpertLetters letters) {
        this.experts = experts;
        this.assignments = assignments;
        this.seasons = seasons;
        this.schools = schools;
        this.letters = letters;
    }

    @GetMapping
    @MunicipalityReaders
    String list(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        QueryValues values = new QueryValues(query);
        String q = values.text("q");
        model.addAttribute("season", seasons.get(id));
        model.addAttribute("experts", experts.rows(id));
        model.addAttribute("blind", assignments.isBlind(id, viewer));
        model.addAttribute("q", q);
        model.addAttribute("mail", letters.isPossible());
        model.addAttribute("found", q == null || !viewer.isEditor() ? List.of() : experts.found(id, q));
        model.addAttribute("schools", viewer.isEditor() ? schools.all() : List.of());
        return "reserve/season-experts";
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @RequestParam(required = false) Long account,
            @RequestParam(required = false) String email,
            Submission submission) {
        seasons.get(id);
        return submission
                .orError(page(id))
                .run(() -> experts.add(id, given(account), ExpertAddressForm.checked(email)), "Эксперт добавлен");
    }

    @GetMapping("/{expert}/address")
    String address(@PathVariable long id, @PathVariable long expert, Model model) {
        model.addAttribute("form", ExpertAddressForm.of(experts.get(expert, id)));
        return addressPage(id, expert, model);
    }

    @PostMapping("/{expert}/address")
    String writeTo(
            @PathVariable long id,
            @PathVariable long expert,
            @Valid @ModelAttribute("form") ExpertAddressForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        experts.get(expert, id);
        return submission
                .form(errors, () -> addressPage(id, expert, model))
                .overtaken(() -> form.version = experts.get(expert, id).getVersion())
                .run(
                        () -> experts.writeTo(expert, id, TypedText.line(form.email), form.version),
                        "Адрес эксперта сохранён",
                        page(id));
    }

    @PostMapping("/{expert}/removal")
    String remove(@PathVariable long id, @PathVariable long expert, Submission submission) {
        seasons.get(id);
        return submission.orError(page(id)).run(() -> experts.remove(expert, id), "Эксперт убран из списка");
    }

    @PostMapping("/even")
    String assignEvenly(@PathVariable long id, Viewer viewer, Submission submission) {
        seasons.get(id);
        return submission
                .orError(page(id))
                .run(() -> told(assignments.assignEvenly(id, viewer.accountId()), id, submission));
    }

    @PostMapping("/school")
    String assignSchool(
            @PathVariable long id,
            @RequestParam(required = false) Long school,
            @RequestParam(required = false) Long account,
            Viewer viewer,
            Submission submission) {
        seasons.get(id);
        return submission
                .orError(page(id))
                .run(() -> told(assignments.assignSchool(id, given(school), given(account), viewer), id, submission));
    }

    private String addressPage(long id, long expert, Model model) {
        model.addAttribute("season", seasons.get(id));
        model.addAttribute(
                "expert",
                experts.rows(id).stream()
                        .filter(one -> one.id() == expert)
                        .findFirst()
                        .orElseThrow(NotFound.of("Эксперт", expert)));
        return "reserve/expert-address";
    }

    private static long given(Long key) {
        if (key == null) {
            throw new BusinessRuleViolation(null, "Выберите из списка");
        }
        return key;
    }

    private static String told(ReviewAssignments.BulkAssigned done, long id, Submission submission) {
        if (!done.refused().isEmpty()) {
            submission.warned("Не назначено: " + String.join("; ", done.refused()), page(id));
        }
        return submission.done(
                done.given() == 0
                        ? "Новых назначений нет"
                        : "Назначено: " + Words.count(done.given(), "экспертиза", "экспертизы", "экспертиз"),
                page(id));
    }

    private static String page(long id) {
        return "redirect:/reserve/seasons/" + id + "/experts";
    }
}
