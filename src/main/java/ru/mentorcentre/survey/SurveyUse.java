package ru.mentorcentre.survey;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Refused;
import ru.mentorcentre.shared.Words;
import ru.mentorcentre.staff.HeldFact;
import ru.mentorcentre.staff.StaffUse;

/** What surveys keep about an educator: invitations, and the answers behind them. */
@Component
class SurveyUse implements StaffUse {

    private final InvitationRepository invitations;
    private final ResponseRepository responses;
    private final CampaignRepository campaigns;
    private final SurveySecrets secrets;
    private final Words words;

    SurveyUse(
            InvitationRepository invitations,
            ResponseRepository responses,
            CampaignRepository campaigns,
            SurveySecrets secrets,
            Words words) {
        this.invitations = invitations;
        this.responses = responses;
        this.campaigns = campaigns;
        this.secrets = secrets;
        this.words = words;
    }

    @Override
    public List<String> of(long educatorId) {
        long count = invitations.countByEducatorId(educatorId);
        return count == 0
                ? List.of()
                : List.of(words.count(count, "приглашение", "приглашения", "приглашений") + " ответить на анкету");
    }

    /** Answers follow the person, so that «before» still meets «after»; of two invitations the answered one stays. */
    @Override
    public void move(long from, long to) {
        for (Invitation moved : invitations.findByEducatorIdOrderById(from)) {
            Optional<Invitation> own = invitations.findByCampaignIdAndQuestionnaireIdAndEducatorId(
                    moved.campaignId(), moved.questionnaireId(), to);
            if (own.filter(one -> hasAnswers(one)).isPresent() && hasAnswers(moved)) {
                throw new Refused(
                        "otherId",
                        "По обеим карточкам отвечали на одну и ту же анкету: «"
                                + campaign(moved).name() + "». Одному человеку нельзя оставить два ответа");
            }
            if (own.isPresent() && !hasAnswers(moved)) {
                invitations.delete(moved);
            } else {
                own.ifPresent(invitations::delete);
                invitations.flush();
                give(moved, to);
            }
            invitations.flush();
        }
    }

    /** Which surveys asked the person; what was answered is only in the survey itself. */
    @Override
    public List<HeldFact> held(long educatorId) {
        return invitations.findByEducatorIdOrderById(educatorId).stream()
                .map(one -> new HeldFact(
                        "Анкеты",
                        campaign(one).name(),
                        one.state().title() + (one.answeredOn() == null ? "" : " " + Day.of(one.answeredOn()))))
                .toList();
    }

    private void give(Invitation moved, long to) {
        Campaign campaign = campaign(moved);
        Links links = secrets.links();
        Optional<Response> answers = response(moved);
        moved.belongTo(to, links);
        answers.ifPresent(response -> response.belongTo(links.pseudonym(campaign.cycle(), to)));
    }

    private boolean hasAnswers(Invitation invitation) {
        return response(invitation).isPresent();
    }

    private Optional<Response> response(Invitation invitation) {
        String key = secrets.links().pseudonym(campaign(invitation).cycle(), invitation.educatorId());
        return responses.findByCampaignIdAndQuestionnaireIdAndRespondentKey(
                invitation.campaignId(), invitation.questionnaireId(), key);
    }

    private Campaign campaign(Invitation invitation) {
        return campaigns.findById(invitation.campaignId()).orElseThrow();
    }
}
