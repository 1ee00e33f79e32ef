package ru.mentorcentre.survey.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.survey.campaign.CampaignService;
import ru.mentorcentre.survey.invitation.Invitation;
import ru.mentorcentre.survey.invitation.InvitationRepository;
import ru.mentorcentre.survey.invitation.InvitationTokens;
import ru.mentorcentre.survey.invitation.SurveyKeys;

/** Where links lead, and what they are: tokens for letters and QR codes, short codes for paper. */
@Service
@Transactional(readOnly = true)
public class InvitationLinks {

    private final InvitationRepository invitations;
    private final Educators educators;
    private final CampaignService campaigns;
    private final FormerAnswers former;
    private final SurveyKeys keys;

    InvitationLinks(
            InvitationRepository invitations,
            Educators educators,
            CampaignService campaigns,
            FormerAnswers former,
            SurveyKeys keys) {
        this.invitations = invitations;
        this.educators = educators;
        this.campaigns = campaigns;
        this.former = former;
        this.keys = keys;
    }

    /** Where a token leads, in the root scope. */
    Optional<LinkTarget> byToken(String token) {
        return invitations.findByTokenHash(InvitationTokens.hash(token)).map(InvitationLinks::door);
    }

    /** Where a short code leads, in the root scope; nowhere if it is not clear. */
    Optional<LinkTarget> byCode(String typed) {
        String code = InvitationTokens.typed(typed);
        List<Invitation> found = code.isEmpty() ? List.of() : invitations.findByCodeHash(InvitationTokens.hash(code));
        return found.size() != 1 ? Optional.empty() : Optional.of(door(found.get(0)));
    }

    /** The token of an invitation, for a link to it; refused where the key is missing. */
    public String token(long invitationId) {
        Invitation invitation = found(invitationId);
        return keys.linksOrRefuse(campaigns.stored(invitation.campaignId())).token(invitation);
    }

    /** Tokens and codes of a survey, for sheets of paper; refused where the key is missing. */
    Map<Long, LinkAndCode> ways(long campaignId) {
        InvitationTokens links = keys.linksOrRefuse(campaigns.stored(campaignId));
        Map<Long, LinkAndCode> ways = new LinkedHashMap<>();
        invitations
                .findByCampaignId(campaignId)
                .forEach(one -> ways.put(one.getId(), new LinkAndCode(links.token(one), links.code(one))));
        return ways;
    }

    /** Lets the browser that has just handed in a sheet read it for a while; none where the key is missing. */
    Optional<String> receipt(long invitationId, String token) {
        return keys.links(campaigns.stored(found(invitationId).campaignId())).map(links -> links.receipt(token));
    }

    /** Lets the browser that has handed in a named sheet take answers over into the next of the cycle. */
    Optional<String> proof(long invitationId) {
        Invitation invitation = found(invitationId);
        return former.proof(campaigns.stored(invitation.campaignId()), invitation);
    }

    /** Whether this account is that of who is asked, and the survey keeps answers by name anyway. */
    boolean isOwn(long invitationId, long accountId) {
        Invitation invitation = found(invitationId);
        return !invitation.isConfidential()
                && educators
                        .ofAccount(accountId)
                        .filter(one -> one == invitation.educatorId())
                        .isPresent();
    }

    private Invitation found(long invitationId) {
        return invitations.findById(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId));
    }

    private static LinkTarget door(Invitation invitation) {
        return new LinkTarget(invitation.getMunicipalityId(), invitation.getId());
    }

    /** The long and the short way to a sheet. */
    record LinkAndCode(String token, String code) {}

    /** Where a link leads. */
    record LinkTarget(long municipalityId, long invitationId) {}
}
