package ru.mentorcentre.survey.answering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.survey.CampaignState;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.campaign.CampaignService;
import ru.mentorcentre.survey.campaign.RespondentList;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.Invitation;
import ru.mentorcentre.survey.invitation.InvitationRepository;
import ru.mentorcentre.survey.invitation.InvitationState;
import ru.mentorcentre.survey.questionnaire.PairPulse;
import ru.mentorcentre.survey.questionnaire.QuestionnaireService;
import ru.mentorcentre.survey.response.BegunSheet;
import ru.mentorcentre.survey.response.BegunSheetRepository;
import ru.mentorcentre.survey.response.LinkHolder;
import ru.mentorcentre.survey.response.Response;
import ru.mentorcentre.survey.response.ResponseRepository;
import ru.mentorcentre.survey.response.SubmissionStatus;

/** Sheets as far as they are filled in, as whoever holds the link may see them. */
@Service
@Transactional(readOnly = true)
class RespondentSheets {

    private final InvitationRepository invitations;
    private final BegunSheetRepository begun;
    private final ResponseRepository responses;
    private final CampaignService campaigns;
    private final QuestionnaireService questionnaires;
    private final SubmissionStatus handedIn;
    private final FormerAnswers former;
    private final RespondentList people;
    private final Clock clock;

    RespondentSheets(
            InvitationRepository invitations,
            BegunSheetRepository begun,
            ResponseRepository responses,
            CampaignService campaigns,
            QuestionnaireService questionnaires,
            SubmissionStatus handedIn,
            FormerAnswers former,
            RespondentList people,
            Clock clock) {
        this.invitations = invitations;
        this.begun = begun;
        this.responses = responses;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.handedIn = handedIn;
        this.former = former;
        this.people = people;
        this.clock = clock;
    }

    /** Takes what was written in own words out of named answers, and all that was begun and not handed in. */
    @Transactional
    void forgetWords(List<Invitation> of) {
        List<Long> ids = of.stream().map(Invitation::getId).toList();
        begun.deleteAll(ids);
        for (Response response : responses.findByInvitationIdIn(ids)) {
            response.forgetWords(
                    questionnaires.stored(response.questionnaireId()).content());
            responses.saveAndFlush(response);
        }
    }

    /** Whether anything was answered on it, handed in or not. */
    boolean isBegun(Invitation invitation) {
        return handedIn.is(invitation)
                || begun.findByInvitationId(invitation.getId()).isPresent();
    }

    /** @param withAnswers show what was answered also after the end: not to everybody who holds the link */
    RespondentSheet sheet(long invitationId, LinkHolder holder, boolean withAnswers) {
        return sheet(
                invitations.findById(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId)),
                holder,
                withAnswers);
    }

    RespondentSheet sheet(Invitation invitation, LinkHolder holder, boolean withAnswers) {
        Campaign campaign = campaigns.stored(invitation.campaignId());
        QuestionnaireContent content =
                questionnaires.stored(invitation.questionnaireId()).content();
        RespondentSheet.LinkStatus standing = standing(invitation, campaign);
        Optional<BegunSheet> sheet = standing == RespondentSheet.LinkStatus.ASKING && holder != LinkHolder.OFFICE
                ? begun.findByInvitationId(invitation.getId())
                : Optional.empty();
        Optional<Map<String, List<String>>> kept = sheet.flatMap(one -> one.answers(holder));
        if (sheet.isPresent() && kept.isEmpty()) {
            standing = RespondentSheet.LinkStatus.ELSEWHERE;
        }
        return new RespondentSheet(
                standing,
                campaign.name(),
                campaign.isConfidential(),
                PairPulse.feeds(campaign, content),
                campaign.startsOn(),
                campaign.endsOn(),
                people.name(invitation.getId()),
                content,
                standing == RespondentSheet.LinkStatus.ANSWERED && withAnswers
                        ? answered(campaign, invitation)
                        : kept.orElse(Map.of()),
                standing == RespondentSheet.LinkStatus.ASKING
                        ? former.offered(campaign, invitation, content, holder)
                        : Map.of(),
                kept.isPresent() ? sheet.get().reached() : 0,
                kept.isPresent() ? sheet.get().getVersion() : -1);
    }

    private Map<String, List<String>> answered(Campaign campaign, Invitation invitation) {
        return handedIn.response(campaign, invitation).map(Response::answers).orElse(new LinkedHashMap<>());
    }

    private RespondentSheet.LinkStatus standing(Invitation invitation, Campaign campaign) {
        if (handedIn.is(invitation)) {
            return RespondentSheet.LinkStatus.ANSWERED;
        }
        if (invitation.state() == InvitationState.WITHDRAWN) {
            return RespondentSheet.LinkStatus.WITHDRAWN;
        }
        if (campaign.takesAnswers(today())) {
            return handedIn.isKnown(campaign) ? RespondentSheet.LinkStatus.ASKING : RespondentSheet.LinkStatus.KEYLESS;
        }
        boolean soon = campaign.state() == CampaignState.DRAFT
                || campaign.state() == CampaignState.OPEN && today().isBefore(campaign.startsOn());
        return soon ? RespondentSheet.LinkStatus.NOT_YET : RespondentSheet.LinkStatus.CLOSED;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
