package ru.mentorcentre.reserve.expert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;

/** The invitation of an expert who has no account yet: the leader, who makes accounts, makes it. */
@Controller
@RequestMapping("/reserve/seasons/{id}/experts/invitation")
@RolesAllowed(Roles.LEADER)
class ExpertInvitationController {

    private final ExpertInvitations invitations;
    private final ExpertLetters letters;
    private final ReserveSeasons seasons;

    ExpertInvitationController(ExpertInvitations invitations, ExpertLetters letters, ReserveSeasons seasons) {
        this.invitations = invitations;
        this.letters = letters;
        this.seasons = seasons;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        model.addAttribute("form", new ExpertInvitationForm());
        return page(id, List.of(), model);
    }

    /** Whoever is there already is offered first. The one-time password goes through no address, no log, no session. */
    @PostMapping
    String invite(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ExpertInvitationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Submission submission) {
        seasons.get(id);
        List<ExpertInvitations.AccountAlike> alike =
                errors.hasErrors() || form.another ? List.of() : invitations.alike(id, form.name(), form.address());
        if (!alike.isEmpty()) {
            errors.reject(
                    "alike",
                    "Учётная запись с таким именем или адресом уже есть, она показана выше: второй заводить не нужно");
        }
        return submission.form(errors, () -> page(id, alike, model)).run(() -> {
            model.addAttribute("season", seasons.get(id));
            model.addAttribute("invited", invitations.invite(id, form, viewer));
            return "reserve/expert-invited";
        });
    }

    private String page(long id, List<ExpertInvitations.AccountAlike> alike, Model model) {
        model.addAttribute("season", seasons.get(id));
        model.addAttribute("schools", invitations.schools());
        model.addAttribute("alike", alike);
        model.addAttribute("mail", letters.isPossible());
        return "reserve/expert-invitation";
    }
}
