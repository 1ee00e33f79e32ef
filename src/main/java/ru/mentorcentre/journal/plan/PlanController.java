package ru.mentorcentre.journal.plan;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.journal.PairAccess;
import ru.mentorcentre.shared.Roles.PairEditors;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The plan of a pair: its rows, and which are done. */
@Controller
@RequestMapping("/mentorships/{id}/plan")
@PairEditors
class PlanController {

    private static final String FORM = "journal/plan-form";

    private final PairAccess gate;
    private final PlanService plans;
    private final Clock clock;

    PlanController(PairAccess gate, PlanService plans, Clock clock) {
        this.gate = gate;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping
    @PairReaders
    String list(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("form", new PlanForm());
        return page(id, viewer, model);
    }

    /** The form of a new row stands under the plan. */
    @PostMapping
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        gate.write(id, viewer);
        return submission
                .form(errors, () -> page(id, viewer, model))
                .run(() -> plans.add(id, form.row()), "Пункт добавлен в план", "redirect:/mentorships/" + id + "/plan");
    }

    @GetMapping("/rows/{row}/edit")
    String edit(@PathVariable long id, @PathVariable long row, Viewer viewer, Model model) {
        gate.edit(id, viewer, model);
        PlanRow stored = plans.get(id, row);
        model.addAttribute("row", stored);
        model.addAttribute("form", PlanForm.of(stored));
        return FORM;
    }

    @PostMapping("/rows/{row}")
    String change(
            @PathVariable long id,
            @PathVariable long row,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        gate.write(id, viewer);
        plans.get(id, row);
        return submission
                .form(errors, () -> {
                    gate.edit(id, viewer, model);
                    model.addAttribute("row", plans.get(id, row));
                    return FORM;
                })
                .overtaken(() -> {
                    PlanRow now = plans.get(id, row);
                    form.version = now.getVersion();
                    return plans.latest(now);
                })
                .run(
                        () -> plans.change(id, row, form.version, form.row()),
                        "Пункт плана сохранён",
                        "redirect:/mentorships/" + id + "/plan");
    }

    /** @param done false when it turns out not to be */
    @PostMapping("/rows/{row}/done")
    String done(
            @PathVariable long id,
            @PathVariable long row,
            @RequestParam(defaultValue = "true") boolean done,
            Viewer viewer,
            RedirectAttributes redirect) {
        gate.write(id, viewer);
        plans.done(id, row, done);
        redirect.addFlashAttribute("flash", done ? "Отмечено: сделано" : "Пункт снова в работе");
        return "redirect:/mentorships/" + id + "/plan";
    }

    @GetMapping("/rows/{row}/deletion")
    String askToDelete(@PathVariable long id, @PathVariable long row, Viewer viewer, Model model) {
        gate.edit(id, viewer, model);
        model.addAttribute("row", plans.get(id, row));
        return "journal/plan-deletion";
    }

    @PostMapping("/rows/{row}/deletion")
    String delete(@PathVariable long id, @PathVariable long row, Viewer viewer, RedirectAttributes redirect) {
        gate.write(id, viewer);
        plans.delete(id, row);
        redirect.addFlashAttribute("flash", "Пункт удалён из плана");
        return "redirect:/mentorships/" + id + "/plan";
    }

    private String page(long id, Viewer viewer, Model model) {
        gate.show(id, viewer, model);
        model.addAttribute("rows", plans.of(id));
        model.addAttribute("today", LocalDate.now(clock));
        return "journal/plan";
    }
}
