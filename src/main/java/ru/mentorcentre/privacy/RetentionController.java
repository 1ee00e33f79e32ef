package ru.mentorcentre.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Arrays;
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
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.persistence.KeptData;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.web.Submission;

/** How long each kind of data is kept, and what of it is due. */
@Controller
@RequestMapping("/admin/retention")
@RolesAllowed({Roles.LEADER, Roles.HEAD})
class RetentionController {

    private static final ExportTable<KeptData.Due> TABLE = ExportTable.<KeptData.Due>named("Вышел срок")
            .column("Что", 60, KeptData.Due::what)
            .column("Срок идёт с", 14, KeptData.Due::since)
            .wide("Страница", KeptData.Due::url);

    private final Retention retention;

    RetentionController(Retention retention) {
        this.retention = retention;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("lines", retention.lines());
        model.addAttribute("automatic", AutomaticRemoval.ALL);
        return "privacy/retention";
    }

    @GetMapping("/{kind}")
    String due(@PathVariable String kind, @RequestParam(defaultValue = "0") int page, Model model) {
        RetentionRule rule = retention.rule(kind(kind));
        model.addAttribute("rule", rule);
        model.addAttribute("rows", retention.due(rule, page));
        model.addAttribute("removable", retention.isRemovable(rule));
        return "privacy/due";
    }

    @GetMapping("/{kind}/export.{format:xlsx|csv}")
    Export export(@PathVariable String kind) {
        RetentionRule rule = retention.rule(kind(kind));
        return Export.of(
                "Вышел срок хранения, " + rule.kind().title().replaceAll("[:,].*", ""),
                TABLE,
                rows -> retention.each(rule, rows));
    }

    @GetMapping("/{kind}/edit")
    @RolesAllowed(Roles.LEADER)
    String edit(@PathVariable String kind, Model model) {
        model.addAttribute("form", RetentionForm.of(retention.rule(kind(kind))));
        return form(kind(kind), model);
    }

    @PostMapping("/{kind}")
    @RolesAllowed(Roles.LEADER)
    String save(
            @PathVariable String kind,
            @Valid @ModelAttribute("form") RetentionForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        KeptKind known = kind(kind);
        if (form.act != null && !RetentionDefault.of(known).acts().contains(form.act)) {
            errors.rejectValue("act", "impossible", "С этими данными программа так не поступает");
        }
        return submission
                .form(errors, () -> form(known, model))
                .overtaken(
                        () -> form.version = retention.rule(known).version(),
                        "Пока Вы правили, этот срок изменил кто-то другой. Сверьте и сохраните ещё раз.")
                .run(
                        () -> retention.save(known, form.version, form.months(), form.groundLine(), form.act),
                        "Срок сохранён",
                        "redirect:/admin/retention");
    }

    @GetMapping("/{kind}/removal")
    @RolesAllowed(Roles.LEADER)
    String ask(@PathVariable String kind, Model model) {
        RetentionRule rule = retention.rule(kind(kind));
        if (!retention.isRemovable(rule)) {
            throw new NotFound("Удаление по сроку", kind);
        }
        model.addAttribute("rule", rule);
        model.addAttribute("due", retention.due(rule, 0).total());
        return "privacy/removal";
    }

    @PostMapping("/{kind}/removal")
    @RolesAllowed(Roles.LEADER)
    String remove(@PathVariable String kind, RedirectAttributes redirect) {
        RetentionRule rule = retention.rule(kind(kind));
        if (!retention.isRemovable(rule)) {
            throw new NotFound("Удаление по сроку", kind);
        }
        redirect.addFlashAttribute("flash", "Удалено: " + retention.remove(rule.kind()));
        return "redirect:/admin/retention";
    }

    private String form(KeptKind kind, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("acts", RetentionDefault.of(kind).acts());
        model.addAttribute("units", RetentionForm.Unit.values());
        return "privacy/retention-form";
    }

    private static KeptKind kind(String name) {
        return Arrays.stream(KeptKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound.of("Вид данных", name));
    }
}
