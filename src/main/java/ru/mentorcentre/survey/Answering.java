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

/** Takes answers page by page until they are handed in. Works inside the municipality of the link. */
@Service
@Transactional
class Answering {

    private final InvitationRepository invitations;
    private final ResponseRepository responses;
    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final PersonList people;
    private final SurveySecrets secrets;
    private final PairPulse pulse;
    private final Clock clock;

    Answering(
            InvitationRepository invitations,
            ResponseRepository responses,
            Campaigns campaigns,
            Questionnaires questionnaires,
            PersonList people,
            SurveySecrets secrets,
            PairPulse pulse,
            Clock clock) {
        this.invitations = invitations;
        this.responses = responses;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.people = people;
        this.secrets = secrets;
        this.pulse = pulse;
        this.clock = clock;
    }

    /** Where a token leads, in the root scope. */
    @Transactional(readOnly = true)
    Optional<Door> byToken(String token) {
        return invitations
                .findByTokenHash(Links.hash(token))
                .map(one -> new Door(one.getMunicipalityId(), one.getId()));
    }

    /** Where a short code leads, in the root scope; nowhere if it is not clear. */
    @Transactional(readOnly = true)
    Optional<Door> byCode(String typed) {
        String code = Links.typed(typed);
        List<Invitation> found = code.isEmpty() ? List.of() : invitations.findByCodeHash(Links.hash(code));
        return found.size() != 1
                ? Optional.empty()
                : Optional.of(
                        new Door(found.get(0).getMunicipalityId(), found.get(0).getId()));
    }

    /** The token of an invitation, for a link to it. */
    String token(long invitationId) {
        return secrets.links().token(found(invitationId));
    }

    /** Whether anything was answered on it, handed in or not. */
    @Transactional(readOnly = true)
    boolean isBegun(Invitation invitation) {
        return invitation.state() == InvitationState.ANSWERED
                || find(invitation, key(campaigns.stored(invitation.campaignId()), invitation))
                        .isPresent();
    }

    /** Tokens and codes of a survey, for sheets of paper. */
    @Transactional(readOnly = true)
    Map<Long, Keys> keys(long campaignId) {
        Links links = secrets.links();
        Map<Long, Keys> keys = new LinkedHashMap<>();
        invitations
                .findByCampaignId(campaignId)
                .forEach(one -> keys.put(one.getId(), new Keys(links.token(one), links.code(one))));
        return keys;
    }

    /** Lets the browser that has handed in a confidential sheet read it for a while. */
    String receipt(String token) {
        return secrets.links().receipt(token);
    }

    /** @param withAnswers show what was answered also after the end, of a confidential campaign */
    @Transactional(readOnly = true)
    Sheet sheet(long invitationId, boolean withAnswers) {
        return sheet(found(invitationId), withAnswers);
    }

    /**
     * Keeps the answers of a page; those that make no sense are told of, and nothing else is lost.
     *
     * @param seen version of the sheet the page was made of
     * @param back going back: what is missing does not matter yet
     */
    Outcome keep(long invitationId, int page, int seen, Map<String, String[]> parameters, boolean back) {
        Invitation invitation = invitations.locked(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId));
        Sheet sheet = sheet(invitation, false);
        if (sheet.standing() != Sheet.Standing.ASKING) {
            return Outcome.stopped();
        }
        List<Content.Page> pages = sheet.pages();
        int at = Math.max(1, Math.min(page, pages.size()));
        Typed typed = Typed.read(pages.get(at - 1).questions(), parameters, sheet.answers());
        if (!back && !typed.isSound()) {
            return Outcome.stay(at, typed, sheet.version(), false);
        }
        if (!back && seen < sheet.version() && differs(typed, sheet.answers())) {
            return Outcome.stay(at, typed, sheet.version(), true);
        }
        Response response = response(invitation);
        response.keep(sound(typed), back ? at - 1 : at);
        responses.saveAndFlush(response);
        if (back) {
            return Outcome.go(Math.max(1, at - 1));
        }
        // an answer may have opened or shut pages
        Sheet now = sheet(invitation, false);
        return at < now.pages().size() ? Outcome.go(at + 1) : finish(invitation, response, now);
    }

    /** A form filled in on paper, entered by somebody else all at once. */
    Typed enterPaper(long invitationId, Map<String, String[]> parameters, String by) {
        Invitation invitation = invitations.locked(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId));
        Sheet sheet = sheet(invitation, false);
        Typed typed = Typed.read(sheet.content().questions(), parameters, Map.of());
        if (typed.isSound() && sheet.standing() == Sheet.Standing.ASKING) {
            handIn(invitation, response(invitation), sheet.content(), typed.answers(), by);
        }
        return typed;
    }

    private Outcome finish(Invitation invitation, Response response, Sheet sheet) {
        Map<String, String[]> all = new LinkedHashMap<>();
        response.answers().forEach((code, values) -> all.put(code, values.toArray(String[]::new)));
        Typed typed = Typed.read(sheet.content().questions(), all, Map.of());
        if (!typed.isSound()) {
            return Outcome.go(pageOf(typed.errors().keySet().iterator().next(), sheet));
        }
        handIn(invitation, response, sheet.content(), typed.answers(), null);
        return Outcome.done();
    }

    private void handIn(
            Invitation invitation, Response response, Content content, Map<String, List<String>> answers, String by) {
        Map<String, List<String>> given = new LinkedHashMap<>(answers);
        given.values().removeIf(List::isEmpty);
        response.submit(given, today());
        responses.saveAndFlush(response);
        invitation.answered(today(), by);
        invitations.saveAndFlush(invitation);
        pulse.handedIn(campaigns.stored(invitation.campaignId()), invitation, content, given, today());
    }

    private Sheet sheet(Invitation invitation, boolean withAnswers) {
        Campaign campaign = campaigns.stored(invitation.campaignId());
        String key = key(campaign, invitation);
        Optional<Response> response = find(invitation, key);
        boolean over = invitation.state() == InvitationState.ANSWERED;
        boolean shown = !over || withAnswers || !campaign.isConfidential();
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

    private Response response(Invitation invitation) {
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

    private static boolean differs(Typed typed, Map<String, List<String>> kept) {
        return typed.answers().entrySet().stream()
                .anyMatch(one -> kept.containsKey(one.getKey())
                        && !kept.get(one.getKey()).equals(one.getValue()));
    }

    private static Map<String, List<String>> sound(Typed typed) {
        Map<String, List<String>> sound = new LinkedHashMap<>(typed.answers());
        sound.keySet().removeAll(typed.errors().keySet());
        return sound;
    }

    private static int pageOf(String code, Sheet sheet) {
        List<Content.Page> pages = sheet.pages();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).questions().stream().anyMatch(one -> one.code().equals(code))) {
                return i + 1;
            }
        }
        return 1;
    }

    private Invitation found(long invitationId) {
        return invitations.findById(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The long and the short way to a sheet. */
    record Keys(String token, String code) {}

    /** Where a link leads. */
    record Door(long municipalityId, long invitationId) {}

    /**
     * What happens next.
     *
     * @param page to show, 0 when there is none
     * @param typed what to show on it and what is wrong, {@code null} for a page as it is kept
     * @param version of the sheet now
     * @param overtaken another window has answered this page otherwise
     */
    record Outcome(int page, Typed typed, int version, boolean overtaken, boolean submitted) {

        static Outcome go(int page) {
            return new Outcome(page, null, 0, false, false);
        }

        static Outcome stay(int page, Typed typed, int version, boolean overtaken) {
            return new Outcome(page, typed, version, overtaken, false);
        }

        /** The link is good for nothing any more: closed meanwhile, or handed in from another window. */
        static Outcome stopped() {
            return go(0);
        }

        static Outcome done() {
            return new Outcome(0, null, 0, false, true);
        }
    }
}
