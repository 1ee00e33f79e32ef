package ru.mentorcentre.results;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** Counts the results of a confidential survey, once. */
@Controller
@RequestMapping("/surveys/{id}/results/release")
@RolesAllowed({Roles.LEADER, Roles.METHODIST})
class ResultReleaseController {

    private final Releases releases;
    private final ResultPlaces places;

    ResultReleaseController(Releases releases, ResultPlaces places) {
        this.releases = releases;
        this.places = places;
    }

    @GetMapping
    String ask(@PathVariable long id, Viewer viewer, Model model) {
        Poll poll = places.open(id, null, viewer, model);
        if (poll.standing() != Standing.UNCOUNTED) {
            return "redirect:/surveys/" + id + "/results";
        }
        model.addAttribute("details", Detail.values());
        model.addAttribute("populations", Population.values());
        model.addAttribute("turnout", releases.turnout(poll.survey(), viewer));
        return "results/release";
    }

    @PostMapping
    String release(
            @PathVariable long id,
            @RequestParam(defaultValue = "CUTS") Detail detail,
            @RequestParam(defaultValue = "EVERYBODY") Population population,
            Viewer viewer,
            RedirectAttributes redirect) {
        try {
            releases.release(id, detail, population, viewer);
            redirect.addFlashAttribute("flash", "Итоги подсчитаны");
        } catch (Refused refused) {
            redirect.addFlashAttribute("flashWarning", refused.getMessage());
        }
        return "redirect:/surveys/" + id + "/results";
    }
}
