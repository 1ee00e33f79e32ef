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

    private final Polls polls;
    private final ResultPlaces places;

    ResultReleaseController(Polls polls, ResultPlaces places) {
        this.polls = polls;
        this.places = places;
    }

    @GetMapping
    String ask(@PathVariable long id, Viewer viewer, Model model) {
        Poll poll = places.open(id, null, viewer, model);
        if (poll.standing() != Standing.UNCOUNTED) {
            return "redirect:/surveys/" + id + "/results";
        }
        model.addAttribute("details", Detail.values());
        return "results/release";
    }

    @PostMapping
    String release(
            @PathVariable long id,
            @RequestParam(defaultValue = "CUTS") Detail detail,
            Viewer viewer,
            RedirectAttributes redirect) {
        try {
            polls.release(id, detail, viewer);
            redirect.addFlashAttribute("flash", "Итоги подсчитаны");
        } catch (Refused refused) {
            redirect.addFlashAttribute("flashWarning", refused.getMessage());
        }
        return "redirect:/surveys/" + id + "/results";
    }
}
