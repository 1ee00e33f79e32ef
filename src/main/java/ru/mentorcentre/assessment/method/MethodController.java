package ru.mentorcentre.assessment.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.assessment.figures.AssessmentYears;
import ru.mentorcentre.assessment.rules.IndicatorScale;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.profile.IndexRules.Normalisation;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** Methods of computing the indices, one a year and index. */
@Controller
@RequestMapping("/assessment/methods")
@Editors
class MethodController {

    private static final String FORM = "assessment/method";
    private static final String LIST = "redirect:/assessment/methods";
    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(100);

    private final Methods methods;
    private final IndexComputation computation;
    private final AssessmentYears years;

    MethodController(Methods methods, IndexComputation computation, AssessmentYears years) {
        this.methods = methods;
        this.computation = computation;
        this.years = years;
    }

    @InitBinder("form")
    void limit(WebDataBinder binder) {
        binder.setAllowedFields(MethodForm.fields());
    }

    @GetMapping
    @Readers
    String list(Model model) {
        model.addAttribute("methods", methods.all());
        model.addAttribute("kinds", MethodKind.values());
        model.addAttribute("year", years.reporting());
        return "assessment/methods";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    @Readers
    Export export() {
        return Export.of(
                "Методики расчёта",
                MethodExport.TABLE,
                rows -> methods.all()
                        .forEach(method -> MethodExport.rows(method).forEach(rows)));
    }

    @GetMapping("/{year:\\d{4}}/{kind}")
    String form(
            @PathVariable int year,
            @PathVariable String kind,
            @RequestParam(required = false) String from,
            Model model) {
        MethodKind wanted = MethodKind.named(kind);
        Optional<MethodDefinition> stored = methods.find(year, wanted);
        MethodForm form =
                beginning(year, wanted, from, stored).map(MethodForm::of).orElseGet(MethodForm::new);
        form.version = stored.map(MethodDefinition::version).orElse(null);
        return show(model, year, wanted, form.withSpareLines());
    }

    private Optional<MethodDefinition> beginning(
            int year, MethodKind kind, String from, Optional<MethodDefinition> stored) {
        if ("example".equals(from) && kind == MethodKind.RESULTS) {
            return Optional.of(SuggestedMethod.of(year));
        }
        return "previous".equals(from) ? methods.previous(year, kind).or(() -> stored) : stored;
    }

    @PostMapping("/{year:\\d{4}}/{kind}")
    String save(
            @PathVariable int year,
            @PathVariable String kind,
            @ModelAttribute("form") MethodForm form,
            BindingResult result,
            Viewer viewer,
            Model model,
            Submission submission) {
        MethodKind wanted = MethodKind.named(kind);
        List<IndicatorDefinition> lines = form.read(result);
        if (wanted == MethodKind.WELFARE && sum(lines).compareTo(MOST_WEIGHT) >= 0) {
            result.reject("weights", "Сумма весов ИСБШ должна быть меньше 100");
        }
        return submission
                .form(result, () -> show(model, year, wanted, form))
                .overtaken(() -> form.version = methods.find(year, wanted)
                        .map(MethodDefinition::version)
                        .orElse(null))
                .run(
                        () -> computation.saveMethod(
                                year,
                                wanted,
                                form.version,
                                form.normalisation,
                                form.source.strip(),
                                lines,
                                viewer.accountId()),
                        "Методика сохранена, индексы пересчитаны",
                        "redirect:/assessment/" + year + "/computation");
    }

    private static BigDecimal sum(List<IndicatorDefinition> lines) {
        return lines.stream().map(IndicatorDefinition::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @GetMapping("/{year:\\d{4}}/{kind}/deletion")
    String askDeletion(@PathVariable int year, @PathVariable String kind, Model model) {
        MethodKind wanted = MethodKind.named(kind);
        model.addAttribute("year", year);
        model.addAttribute("kind", wanted);
        return "assessment/method-deletion";
    }

    @PostMapping("/{year:\\d{4}}/{kind}/deletion")
    String delete(@PathVariable int year, @PathVariable String kind, Viewer viewer, RedirectAttributes redirect) {
        computation.removeMethod(year, MethodKind.named(kind), viewer.accountId());
        redirect.addFlashAttribute("flash", "Методика удалена");
        return LIST;
    }

    private String show(Model model, int year, MethodKind kind, MethodForm form) {
        model.addAttribute("form", form);
        model.addAttribute("year", year);
        model.addAttribute("kind", kind);
        model.addAttribute(
                "previous",
                methods.previous(year, kind).map(MethodDefinition::source).orElse(null));
        model.addAttribute("normalisations", Normalisation.values());
        model.addAttribute("scales", IndicatorScale.values());
        model.addAttribute("exams", Exam.values());
        return FORM;
    }
}
