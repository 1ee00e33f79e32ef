package ru.mentorcentre.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final FilledSheets filled;
    private final PairPulse pulse;
    private final Clock clock;

    Answering(
            InvitationRepository invitations,
            ResponseRepository responses,
            Campaigns campaigns,
            FilledSheets filled,
            PairPulse pulse,
            Clock clock) {
        this.invitations = invitations;
        this.responses = responses;
        this.campaigns = campaigns;
        this.filled = filled;
        this.pulse = pulse;
        this.clock = clock;
    }

    /**
     * Keeps the answers of a page; those that make no sense are told of, and nothing else is lost.
     *
     * @param seen version of the sheet the page was made of
     * @param back going back: what is missing does not matter yet
     */
    Outcome keep(long invitationId, int page, int seen, Map<String, String[]> parameters, boolean back) {
        Invitation invitation = invitations.locked(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId));
        Sheet sheet = filled.sheet(invitation, false);
        if (sheet.standing() != Sheet.Standing.ASKING) {
            return Outcome.stopped();
        }
        List<Content.Page> pages = sheet.pages();
        // no further than the page that would be shown: what lies beyond was never asked
        int at = Math.max(1, Math.min(Math.min(page, sheet.reached() + 1), pages.size()));
        Typed typed = Typed.read(pages.get(at - 1).questions(), parameters, sheet.answers());
        if (!back && !typed.isSound()) {
            return Outcome.stay(at, typed, sheet.version(), false);
        }
        if (!back && seen < sheet.version() && differs(typed, sheet.answers())) {
            return Outcome.stay(at, typed, sheet.version(), true);
        }
        Response response = filled.response(invitation);
        response.keep(sound(typed), back ? at - 1 : at);
        responses.saveAndFlush(response);
        if (back) {
            return Outcome.go(Math.max(1, at - 1));
        }
        // an answer may have opened or shut pages
        Sheet now = filled.sheet(invitation, false);
        return at < now.pages().size() ? Outcome.go(at + 1) : finish(invitation, response, now);
    }

    /** A form filled in on paper, entered by somebody else all at once. */
    Typed enterPaper(long invitationId, Map<String, String[]> parameters, Long by) {
        Invitation invitation = invitations.locked(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId));
        Sheet sheet = filled.sheet(invitation, false);
        Typed typed = Typed.read(sheet.content().questions(), parameters, Map.of());
        if (typed.isSound() && sheet.standing() == Sheet.Standing.ASKING) {
            handIn(invitation, filled.response(invitation), sheet.content(), typed.answers(), by);
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
            Invitation invitation, Response response, Content content, Map<String, List<String>> answers, Long by) {
        Map<String, List<String>> given = new LinkedHashMap<>(answers);
        given.values().removeIf(List::isEmpty);
        response.submit(given, today());
        responses.saveAndFlush(response);
        invitation.answered(today(), by);
        invitations.saveAndFlush(invitation);
        pulse.handedIn(campaigns.stored(invitation.campaignId()), invitation, content, given, today());
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }

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
