package ru.mentorcentre.reserve.season;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The rules of a season before it begins, the days of its phases, and the approval of its training. */
@Controller
@RequestMapping("/reserve/seasons/{id}")
class SeasonRuleController {

    private final ReserveSeasons seasons;

    SeasonRuleController(ReserveSeasons seasons) {
        this.seasons = seasons;
    }

    @GetMapping("/rules")
    @RolesAllowed(Roles.LEADER)
    String rules(@PathVariable long id, Model model) {
        model.addAttribute("form", SeasonRuleForm.of(seasons.requirements(id), seasons.qualities(id)));
        return rulesPage(id, model);
    }

    @PostMapping("/rules")
    @RolesAllowed(Roles.LEADER)
    String setRules(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SeasonRuleForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        seasons.get(id);
        return submission
                .form(errors, () -> rulesPage(id, model))
                .run(
                        () -> seasons.setRules(id, form.thresholds, form.obligatory, form.weights),
                        "Правила сезона сохранены",
                        page(id));
    }

    @GetMapping("/phases")
    @RolesAllowed(Roles.LEADER)
    String phases(@PathVariable long id, Model model) {
        model.addAttribute("form", SeasonPhaseForm.of(seasons.phases(id)));
        return phasesPage(id, model);
    }

    @PostMapping("/phases")
    @RolesAllowed(Roles.LEADER)
    String move(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SeasonPhaseForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        seasons.get(id);
        return submission
                .form(errors, () -> phasesPage(id, model))
                .run(() -> seasons.move(id, form.phases()), "Сроки этапов сохранены", page(id));
    }

    @PostMapping("/programme")
    @RolesAllowed(Roles.HEAD)
    String approve(@PathVariable long id, Viewer viewer, Submission submission) {
        seasons.get(id);
        return submission
                .orError(page(id))
                .run(() -> seasons.approveProgramme(id, viewer.accountId()), "Программа обучения утверждена");
    }

    private String rulesPage(long id, Model model) {
        model.addAttribute("season", seasons.get(id));
        SeasonRuleForm form = (SeasonRuleForm) model.getAttribute("form");
        seasons.requirements(id).forEach(one -> form.obligatory.putIfAbsent(one.code(), false));
        model.addAttribute("requirements", seasons.requirements(id));
        model.addAttribute("qualities", seasons.qualities(id));
        model.addAttribute("locked", seasons.hasApplications(id));
        return "reserve/season-rules";
    }

    private String phasesPage(long id, Model model) {
        model.addAttribute("season", seasons.get(id));
        model.addAttribute("phases", ReservePhase.values());
        model.addAttribute("moves", seasons.moves(id));
        return "reserve/season-phases";
    }

    private static String page(long id) {
        return "redirect:/reserve/seasons/" + id;
    }
}
