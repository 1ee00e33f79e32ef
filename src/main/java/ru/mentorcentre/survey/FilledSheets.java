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

/** Sheets as far as they are filled in, as whoever holds the link may see them. */
@Service
@Transactional(readOnly = true)
class FilledSheets {

    private final InvitationRepository invitations;
    private final BegunSheetRepository begun;
    private final ResponseRepository responses;
    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final HandedIn handedIn;
    private final FormerAnswers former;
    private final PersonList people;
    private final Clock clock;

    FilledSheets(
            InvitationRepository invitations,
            BegunSheetRepository begun,
            ResponseRepository responses,
            Campaigns campaigns,
            Questionnaires questionnaires,
            HandedIn handedIn,
            FormerAnswers former,
            PersonList people,
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
    Sheet sheet(long invitationId, Holder holder, boolean withAnswers) {
        return sheet(
                invitations.findById(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId)),
                holder,
                withAnswers);
    }

    Sheet sheet(Invitation invitation, Holder holder, boolean withAnswers) {
        Campaign campaign = campaigns.stored(invitation.campaignId());
        Content content = questionnaires.stored(invitation.questionnaireId()).content();
        Sheet.Standing standing = standing(invitation, campaign);
        Optional<BegunSheet> sheet = standing == Sheet.Standing.ASKING && holder != Holder.OFFICE
                ? begun.findByInvitationId(invitation.getId())
                : Optional.empty();
        Optional<Map<String, List<String>>> kept = sheet.flatMap(one -> one.answers(holder));
        if (sheet.isPresent() && kept.isEmpty()) {
            standing = Sheet.Standing.ELSEWHERE;
        }
        return new Sheet(
                standing,
                campaign.name(),
                campaign.isConfidential(),
                PairPulse.feeds(campaign, content),
                campaign.startsOn(),
                campaign.endsOn(),
                people.name(invitation.getId()),
                content,
                standing == Sheet.Standing.ANSWERED && withAnswers
                        ? answered(campaign, invitation)
                        : kept.orElse(Map.of()),
                standing == Sheet.Standing.ASKING ? former.offered(campaign, invitation, content, holder) : Map.of(),
                kept.isPresent() ? sheet.get().reached() : 0,
                kept.isPresent() ? sheet.get().getVersion() : -1);
    }

    private Map<String, List<String>> answered(Campaign campaign, Invitation invitation) {
        return handedIn.response(campaign, invitation).map(Response::answers).orElse(new LinkedHashMap<>());
    }

    private Sheet.Standing standing(Invitation invitation, Campaign campaign) {
        if (handedIn.is(invitation)) {
            return Sheet.Standing.ANSWERED;
        }
        if (invitation.state() == InvitationState.WITHDRAWN) {
            return Sheet.Standing.WITHDRAWN;
        }
        if (campaign.takesAnswers(today())) {
            return handedIn.isKnown(campaign) ? Sheet.Standing.ASKING : Sheet.Standing.KEYLESS;
        }
        boolean soon = campaign.state() == CampaignState.DRAFT
                || campaign.state() == CampaignState.OPEN && today().isBefore(campaign.startsOn());
        return soon ? Sheet.Standing.NOT_YET : Sheet.Standing.CLOSED;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
