package ru.mentorcentre.assessment.region;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
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
import ru.mentorcentre.assessment.run.RuleDescription;
import ru.mentorcentre.assessment.run.ThresholdRow;
import ru.mentorcentre.profile.LevelRules.LevelSource;
import ru.mentorcentre.profile.LevelRules.QuartileMethod;
import ru.mentorcentre.profile.TypeRules.TypeRule;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.Tenant;

/** Regional assessments: what they would start from, a new one, one with its results. */
@Controller
@RequestMapping("/assessment/regional")
@RolesAllowed(Roles.REGION)
class RegionalController {

    private static final List<TypeRule> TYPE_RULES = List.of(TypeRule.MEDIAN, TypeRule.MEAN, TypeRule.QUARTILE);

    private final RegionOverviews regions;
    private final RegionalRuns runs;
    private final RegionalJobs jobs;
    private final RegionalResults results;
    private final Clock clock;

    RegionalController(
            RegionOverviews regions, RegionalRuns runs, RegionalJobs jobs, RegionalResults results, Clock clock) {
        this.regions = regions;
        this.runs = runs;
        this.jobs = jobs;
        this.results = results;
        this.clock = clock;
    }

    @GetMapping
    String overview(
            @RequestParam(required = false) String year,
            @RequestParam(required = false) String region,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        RegionCompleteness completeness = regions.completeness(region, year);
        RegionalForm form = new RegionalForm();
        form.year = completeness.year();
        form.region = completeness.region();
        model.addAttribute("form", form);
        return show(completeness, page, model);
    }

    @PostMapping
    String start(
            @Valid @ModelAttribute("form") RegionalForm form,
            BindingResult result,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        RegionCompleteness completeness = regions.completeness(form.region, form.year == null ? null : "" + form.year);
        if (!result.hasErrors() && !completeness.matches(form)) {
            result.reject("unknown", "Такого региона или года здесь нет");
        } else if (!result.hasErrors() && completeness.withResults() == 0) {
            result.reject("empty", "За этот год ни у одной школы нет ИОР: оценивать нечего");
        } else if (!result.hasErrors() && form.typeRule == TypeRule.FIXED) {
            result.rejectValue("typeRule", "fixed", "Пороги задают только правила центра");
        }
        if (result.hasErrors()) {
            return show(completeness, 0, model);
        }
        try {
            return "redirect:/assessment/regional/" + jobs.start(form.order(), viewer.accountId());
        } catch (RegionalRunInProgress goesOn) {
            redirect.addFlashAttribute(
                    "flashError",
                    "Оценка за %d год уже идёт или публикуется. Дождитесь её окончания.".formatted(form.year));
            return "redirect:/assessment/regional";
        }
    }

    private String show(RegionCompleteness completeness, int page, Model model) {
        model.addAttribute("completeness", completeness);
        model.addAttribute("gaps", ListPage.of(completeness.gaps(), page));
        model.addAttribute("typeRules", TYPE_RULES);
        model.addAttribute("levelSources", LevelSource.values());
        model.addAttribute("quartileMethods", QuartileMethod.values());
        model.addAttribute("criteria", RiskCriteria.values());
        model.addAttribute("latest", runs.latest());
        model.addAttribute("clock", clock.getZone());
        return "assessment/regional";
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, @RequestParam(defaultValue = "0") int page, Model model) {
        RegionalView run = runs.view(id);
        if (!Tenant.isRoot()) {
            return "redirect:/scope?all=true&to=/assessment/regional/" + id;
        }
        model.addAttribute("run", run);
        model.addAttribute("progress", jobs.progress(run));
        model.addAttribute("clock", clock.getZone());
        if (run.isFound()) {
            List<RegionalResultRow> lines = results.of(id);
            model.addAttribute("rules", RuleDescription.of(run.basis().rules()));
            model.addAttribute("thresholds", ThresholdRow.of(run.basis().thresholds()));
            model.addAttribute("total", results.total(lines));
            model.addAttribute("lines", ListPage.of(lines, page));
        }
        return "assessment/regional-run";
    }

    @PostMapping("/{id}/publication")
    String publish(@PathVariable long id, Viewer viewer, RedirectAttributes redirect) {
        try {
            jobs.publish(id, viewer.accountId());
        } catch (RegionalRunInProgress goesOn) {
            redirect.addFlashAttribute(
                    "flashError", "Сейчас идёт другая оценка этого года. Дождитесь её окончания и опубликуйте снова.");
        }
        return "redirect:/assessment/regional/" + id;
    }
}
