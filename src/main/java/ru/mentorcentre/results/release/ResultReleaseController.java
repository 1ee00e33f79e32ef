package ru.mentorcentre.results.release;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.results.disclosure.BreakdownLevel;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** Counts the results of a confidential survey, once. */
@Controller
@RequestMapping("/surveys/{id}/results/release")
@Editors
class ResultReleaseController {

    private final ResultReleases releases;

    ResultReleaseController(ResultReleases releases) {
        this.releases = releases;
    }

    @GetMapping
    String ask(@PathVariable long id, Viewer viewer, Model model) {
        Optional<Turnout> turnout = releases.uncounted(id, viewer);
        if (turnout.isEmpty()) {
            return "redirect:/surveys/" + id + "/results";
        }
        model.addAttribute("row", turnout.get().survey());
        model.addAttribute("details", BreakdownLevel.values());
        model.addAttribute("populations", ReleasePopulation.values());
        model.addAttribute("turnout", turnout.get());
        return "results/release";
    }

    @PostMapping
    String release(
            @PathVariable long id,
            @RequestParam(defaultValue = "CUTS") BreakdownLevel detail,
            @RequestParam(defaultValue = "EVERYBODY") ReleasePopulation population,
            Viewer viewer,
            Submission submission) {
        return submission
                .orWarn("redirect:/surveys/" + id + "/results")
                .run(() -> releases.release(id, detail, population, viewer), "Итоги подсчитаны");
    }
}
