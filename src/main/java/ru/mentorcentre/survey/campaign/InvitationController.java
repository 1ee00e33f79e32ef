package ru.mentorcentre.survey.campaign;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.shared.web.Words;

/** Whom a survey asks: more of them, fewer of them, another link for one. */
@Controller
@RequestMapping("/surveys/{id}/people")
@Editors
class InvitationController {

    private static final String BACK = "redirect:/surveys/";

    private final CampaignService campaigns;
    private final Invitations invitations;
    private final SurveyPageContext places;

    InvitationController(CampaignService campaigns, Invitations invitations, SurveyPageContext places) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.places = places;
    }

    /** @param school whose educators to choose from */
    @GetMapping("/new")
    String choose(
            @PathVariable long id,
            @RequestParam(required = false) Long school,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer,
            Model model) {
        model.addAttribute("row", places.campaign(id, viewer));
        model.addAttribute("schools", places.schoolNames(viewer));
        model.addAttribute("school", school);
        model.addAttribute("q", q);
        model.addAttribute("found", invitations.addable(id, school, q));
        model.addAttribute("most", Invitations.MOST_OFFERED);
        return "survey/choose";
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @RequestParam(required = false) List<Long> educators,
            @RequestParam(required = false) Long school,
            Submission submission) {
        campaigns.stored(id);
        if (educators == null || educators.isEmpty()) {
            return submission.warned(
                    "Никто не отмечен", BACK + id + "/people/new" + (school == null ? "" : "?school=" + school));
        }
        return submission
                .orWarn(BACK + id)
                .run(() -> submission.done(invited(campaigns.invite(id, educators)), BACK + id));
    }

    /** Those who belong to the audience only since the survey was prepared. */
    @PostMapping("/newcomers")
    String addNewcomers(@PathVariable long id, Submission submission) {
        return submission.orWarn(BACK + id).run(() -> {
            int added = campaigns.inviteNewcomers(id);
            return submission.done(
                    added == 0 ? "Новых нет: все, кого спрашивает опрос, уже приглашены" : invited(added), BACK + id);
        });
    }

    @PostMapping("/{personId}/withdrawal")
    String withdraw(@PathVariable long id, @PathVariable long personId, Submission submission) {
        return submission
                .orWarn(BACK + id)
                .run(() -> invitations.withdraw(id, personId), "Приглашение отозвано: ссылка больше не работает");
    }

    @PostMapping("/{personId}/link")
    String reissue(@PathVariable long id, @PathVariable long personId, Submission submission) {
        return submission
                .orWarn(BACK + id)
                .run(
                        () -> invitations.reissue(id, personId),
                        "Ссылка новая, прежняя больше не работает. То, что человек уже заполнил, сохранено.");
    }

    private String invited(int people) {
        return "Приглашено: " + Words.count(people, "человек", "человека", "человек");
    }
}
