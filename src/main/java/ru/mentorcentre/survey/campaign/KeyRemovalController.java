package ru.mentorcentre.survey.campaign;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.survey.CampaignRow;

/** Ends the keys of a confidential cycle; the leader alone, after reading what is lost. */
@Controller
@RequestMapping("/surveys/{id}/key-removal")
@RolesAllowed(Roles.LEADER)
class KeyRemovalController {

    private final PseudonymKeys keys;
    private final SurveyPageContext places;

    KeyRemovalController(PseudonymKeys keys, SurveyPageContext places) {
        this.keys = keys;
        this.places = places;
    }

    @GetMapping
    String ask(@PathVariable long id, Viewer viewer, Model model) {
        CampaignRow row = places.campaign(id, viewer);
        if (!row.confidential() || row.keysEndedOn() != null) {
            return "redirect:/surveys/" + id;
        }
        model.addAttribute("row", row);
        model.addAttribute("cycle", keys.cycle(id));
        return "survey/key-removal";
    }

    @PostMapping
    String end(@PathVariable long id, Viewer viewer, Submission submission) {
        places.campaign(id, viewer);
        return submission
                .orWarn("redirect:/surveys/" + id)
                .run(
                        () -> keys.end(id, viewer.accountId()),
                        "Ключ удалён: связать ответы с людьми больше нельзя. Опубликованные итоги на месте.");
    }
}
