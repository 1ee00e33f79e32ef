package ru.mentorcentre.assessment.run;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Roles.Editors;

/** Which run is in force, chosen after asking. */
@Controller
@RequestMapping("/assessment/{year:\\d{4}}/runs/{id}")
@Editors
class RunInForceController {

    private final Runs runs;
    private final RunInForceSelection choice;

    RunInForceController(Runs runs, RunInForceSelection choice) {
        this.runs = runs;
        this.choice = choice;
    }

    @GetMapping("/standing")
    String ask(@PathVariable int year, @PathVariable long id, Model model) {
        RunView run = runs.view(year, id);
        Optional<RunView> standing = runs.standing(year);
        if (standing.filter(one -> one.number() == run.number()).isPresent()) {
            return "redirect:/assessment/%d/runs/%d".formatted(year, id);
        }
        model.addAttribute("year", year);
        model.addAttribute("run", run);
        model.addAttribute("standing", standing.orElse(null));
        return "assessment/run-standing";
    }

    @PostMapping("/standing")
    String put(@PathVariable int year, @PathVariable long id, RedirectAttributes redirect) {
        choice.put(year, id);
        redirect.addFlashAttribute(
                "flash",
                "Расчёт № %d — действующий".formatted(runs.view(year, id).number()));
        return "redirect:/assessment/%d".formatted(year);
    }
}
