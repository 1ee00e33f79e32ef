package ru.mentorcentre.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;

/** Sheets as far as they are filled in, found by the key of who is asked. */
@Service
@Transactional
class FilledSheets {

    private final InvitationRepository invitations;
    private final ResponseRepository responses;
    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final PersonList people;
    private final SurveySecrets secrets;
    private final Clock clock;

    FilledSheets(
            InvitationRepository invitations,
            ResponseRepository responses,
            Campaigns campaigns,
            Questionnaires questionnaires,
            PersonList people,
            SurveySecrets secrets,
            Clock clock) {
        this.invitations = invitations;
        this.responses = responses;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.people = people;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Takes what was written in own words out of named answers. */
    void forgetWords(List<Invitation> of) {
        List<Long> ids = of.stream().map(Invitation::getId).toList();
        for (Response response : responses.findByInvitationIdIn(ids)) {
            response.forgetWords(
                    questionnaires.stored(response.questionnaireId()).content());
            responses.saveAndFlush(response);
        }
    }

    /** Whether anything was answered on it, handed in or not. */
    @Transactional(readOnly = true)
    boolean isBegun(Invitation invitation) {
        return invitation.state() == InvitationState.ANSWERED
                || find(invitation, key(campaigns.stored(invitation.campaignId()), invitation))
                        .isPresent();
    }

    /** @param withAnswers show what was answered also after the end: not to everybody who holds the link */
    @Transactional(readOnly = true)
    Sheet sheet(long invitationId, boolean withAnswers) {
        return sheet(
                invitations.findById(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId)), withAnswers);
    }

    Sheet sheet(Invitation invitation, boolean withAnswers) {
        Campaign campaign = campaigns.stored(invitation.campaignId());
        String key = key(campaign, invitation);
        Optional<Response> response = find(invitation, key);
        boolean over = invitation.state() == InvitationState.ANSWERED;
        boolean shown = !over || withAnswers;
        Content content = questionnaires.stored(invitation.questionnaireId()).content();
        return new Sheet(
                standing(invitation, campaign),
                campaign.name(),
                campaign.isConfidential(),
                PairPulse.feeds(campaign, content),
                campaign.startsOn(),
                campaign.endsOn(),
                people.row(campaign.getId(), invitation.getId())
                        .map(PersonRow::name)
                        .orElse(""),
                content,
                shown ? response.map(Response::answers).orElse(Map.of()) : Map.of(),
                over ? Map.of() : offered(campaign, key, content),
                response.map(Response::reached).orElse(0),
                response.map(Response::version).orElse(-1));
    }

    private Sheet.Standing standing(Invitation invitation, Campaign campaign) {
        return switch (invitation.state()) {
            case ANSWERED -> Sheet.Standing.ANSWERED;
            case WITHDRAWN -> Sheet.Standing.WITHDRAWN;
            case INVITED ->
                campaign.takesAnswers(today())
                        ? Sheet.Standing.ASKING
                        : campaign.state() == CampaignState.DRAFT
                                        || campaign.state() == CampaignState.OPEN
                                                && today().isBefore(campaign.startsOn())
                                ? Sheet.Standing.NOT_YET
                                : Sheet.Standing.CLOSED;
        };
    }

    /** Answers of the same person in the former phase, found by the key alone. */
    private Map<String, List<String>> offered(Campaign campaign, String key, Content content) {
        Map<String, List<String>> offered = new LinkedHashMap<>();
        if (campaign.beforeId() != null && content.questions().stream().anyMatch(one -> one.prefillFrom() != null)) {
            for (Response before : responses.findByCampaignIdAndRespondentKey(campaign.beforeId(), key)) {
                content.questions().stream()
                        .filter(one -> before.answers().containsKey(one.prefillFrom()))
                        .forEach(one -> offered.put(one.code(), before.answers().get(one.prefillFrom())));
            }
        }
        return offered;
    }

    /** What is answered so far, to go on with. */
    Response response(Invitation invitation) {
        String key = key(campaigns.stored(invitation.campaignId()), invitation);
        return find(invitation, key).orElseGet(() -> new Response(invitation, key));
    }

    private Optional<Response> find(Invitation invitation, String key) {
        return responses.findByCampaignIdAndQuestionnaireIdAndRespondentKey(
                invitation.campaignId(), invitation.questionnaireId(), key);
    }

    private String key(Campaign campaign, Invitation invitation) {
        return secrets.links().pseudonym(campaign.cycle(), invitation.educatorId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
