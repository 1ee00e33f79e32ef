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
    private final SurveySecrets secrets;

    Doors(InvitationRepository invitations, Educators educators, SurveySecrets secrets) {
        this.invitations = invitations;
        this.educators = educators;
        this.secrets = secrets;
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

    /** The token of an invitation, for a link to it. */
    @Transactional
    String token(long invitationId) {
        return secrets.links().token(found(invitationId));
    }

    /** Tokens and codes of a survey, for sheets of paper. */
    @Transactional
    Map<Long, Way> ways(long campaignId) {
        Links links = secrets.links();
        Map<Long, Way> ways = new LinkedHashMap<>();
        invitations
                .findByCampaignId(campaignId)
                .forEach(one -> ways.put(one.getId(), new Way(links.token(one), links.code(one))));
        return ways;
    }

    /** Lets the browser that has just handed in a sheet read it for a while. */
    @Transactional
    String receipt(String token) {
        return secrets.links().receipt(token);
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
