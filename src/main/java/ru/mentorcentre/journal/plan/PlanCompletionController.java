package ru.mentorcentre.journal.plan;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.journal.PairAccess;
import ru.mentorcentre.shared.Roles.PairEditors;
import ru.mentorcentre.shared.Viewer;

/** Marks a row of the plan as done, or takes it out of the plan. */
@Controller
@RequestMapping("/mentorships/{id}/plan/rows/{row}")
@PairEditors
class PlanCompletionController {

    private final PairAccess gate;
    private final PlanService plans;

    PlanCompletionController(PairAccess gate, PlanService plans) {
        this.gate = gate;
        this.plans = plans;
    }

    /** @param done false when it turns out not to be */
    @PostMapping("/done")
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

    @GetMapping("/deletion")
    String ask(@PathVariable long id, @PathVariable long row, Viewer viewer, Model model) {
        gate.edit(id, viewer, model);
        model.addAttribute("row", plans.get(id, row));
        return "journal/plan-deletion";
    }

    @PostMapping("/deletion")
    String delete(@PathVariable long id, @PathVariable long row, Viewer viewer, RedirectAttributes redirect) {
        gate.write(id, viewer);
        plans.delete(id, row);
        redirect.addFlashAttribute("flash", "Пункт удалён из плана");
        return "redirect:/mentorships/" + id + "/plan";
    }
}
