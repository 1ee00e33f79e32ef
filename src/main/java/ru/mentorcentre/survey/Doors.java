package ru.mentorcentre.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.staff.Educators;

/** Where links lead, and what they are: tokens for letters and QR codes, short codes for paper. */
@Service
@Transactional(readOnly = true)
class Doors {

    private final InvitationRepository invitations;
    private final Educators educators;
    private final Campaigns campaigns;
    private final FormerAnswers former;
    private final SurveyKeys keys;

    Doors(
            InvitationRepository invitations,
            Educators educators,
            Campaigns campaigns,
            FormerAnswers former,
            SurveyKeys keys) {
        this.invitations = invitations;
        this.educators = educators;
        this.campaigns = campaigns;
        this.former = former;
        this.keys = keys;
    }

    /** Where a token leads, in the root scope. */
    Optional<Door> byToken(String token) {
        return invitations.findByTokenHash(Links.hash(token)).map(Doors::door);
    }

    /** Where a short code leads, in the root scope; nowhere if it is not clear. */
    Optional<Door> byCode(String typed) {
        String code = Links.typed(typed);
        List<Invitation> found = code.isEmpty() ? List.of() : invitations.findByCodeHash(Links.hash(code));
        return found.size() != 1 ? Optional.empty() : Optional.of(door(found.get(0)));
    }

    /** The token of an invitation, for a link to it; refused where the key is missing. */
    String token(long invitationId) {
        Invitation invitation = found(invitationId);
        return keys.linksOrRefuse(campaigns.stored(invitation.campaignId())).token(invitation);
    }

    /** Tokens and codes of a survey, for sheets of paper; refused where the key is missing. */
    Map<Long, Way> ways(long campaignId) {
        Links links = keys.linksOrRefuse(campaigns.stored(campaignId));
        Map<Long, Way> ways = new LinkedHashMap<>();
        invitations
                .findByCampaignId(campaignId)
                .forEach(one -> ways.put(one.getId(), new Way(links.token(one), links.code(one))));
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

    private static Door door(Invitation invitation) {
        return new Door(invitation.getMunicipalityId(), invitation.getId());
    }

    /** The long and the short way to a sheet. */
    record Way(String token, String code) {}

    /** Where a link leads. */
    record Door(long municipalityId, long invitationId) {}
}
