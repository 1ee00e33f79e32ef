package ru.mentorcentre.reserve.expert;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.shared.web.Submission;
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

    SeasonExpertController(
            SeasonExperts experts, ReviewAssignments assignments, ReserveSeasons seasons, Schools schools) {
        this.experts = experts;
        this.assignments = assignments;
        this.seasons = seasons;
        this.schools = schools;
    }

    @GetMapping
    @MunicipalityReaders
    String list(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        QueryValues values = new QueryValues(query);
        String q = values.text("q");
        model.addAttribute("season", seasons.get(id));
        model.addAttribute("experts", experts.rows(id));
        model.addAttribute("q", q);
        model.addAttribute("found", q == null || !viewer.isEditor() ? List.of() : experts.found(id, q));
        model.addAttribute("schools", viewer.isEditor() ? schools.all() : List.of());
        return "reserve/season-experts";
    }

    @PostMapping
    String add(@PathVariable long id, @RequestParam(required = false) Long account, Submission submission) {
        seasons.get(id);
        return submission.orError(page(id)).run(() -> experts.add(id, given(account)), "Эксперт добавлен");
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
