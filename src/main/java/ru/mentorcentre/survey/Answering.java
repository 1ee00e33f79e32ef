package ru.mentorcentre.survey;

import java.util.ArrayList;
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
    private final BegunSheetRepository begun;
    private final FilledSheets filled;
    private final HandingIn handingIn;
    private final ResponseOrder order;

    Answering(
            InvitationRepository invitations,
            BegunSheetRepository begun,
            FilledSheets filled,
            HandingIn handingIn,
            ResponseOrder order) {
        this.invitations = invitations;
        this.begun = begun;
        this.filled = filled;
        this.handingIn = handingIn;
        this.order = order;
    }

    /**
     * Keeps the answers of a page; those that make no sense are told of, and nothing else is lost.
     *
     * @param seen version of the sheet the page was made of
     * @param back going back: what is missing does not matter yet
     */
    Outcome keep(long invitationId, Holder holder, int page, int seen, Map<String, String[]> parameters, boolean back) {
        Invitation invitation = held(invitationId);
        Sheet sheet = filled.sheet(invitation, holder, false);
        if (sheet.standing() == Sheet.Standing.ELSEWHERE) {
            return Outcome.beElsewhere();
        }
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
        Map<String, List<String>> all = with(sheet.answers(), typed);
        Sheet now = sheet.with(all, back ? at - 1 : at);
        // an answer may have opened or shut pages
        if (!back && at >= now.pages().size()) {
            Typed whole = Typed.read(now.content().questions(), asTyped(all), Map.of());
            if (whole.isSound()) {
                // what was begun is not touched by it: it would say who it was
                handingIn.handIn(invitation, now.content(), whole.answers());
                return Outcome.done();
            }
            save(invitation, holder, all, at);
            return Outcome.go(pageOf(whole.errors().keySet().iterator().next(), now));
        }
        save(invitation, holder, all, back ? at - 1 : at);
        return Outcome.go(back ? Math.max(1, at - 1) : at + 1);
    }

    /** Takes all pages at once: from paper, or from a browser that cannot be known again. */
    Outcome keepWhole(long invitationId, Map<String, String[]> parameters) {
        return keepWhole(invitationId, parameters, true);
    }

    /** @param shuffled whether the other answers of a confidential survey are written anew with these */
    Outcome keepWhole(long invitationId, Map<String, String[]> parameters, boolean shuffled) {
        Invitation invitation = held(invitationId);
        Sheet sheet = filled.sheet(invitation, Holder.OFFICE, false);
        if (sheet.standing() != Sheet.Standing.ASKING) {
            return Outcome.stopped();
        }
        Typed typed = Typed.read(sheet.content().questions(), parameters, Map.of());
        if (!typed.isSound()) {
            return Outcome.stay(0, typed, -1, false);
        }
        handingIn.handIn(invitation, sheet.content(), typed.answers(), shuffled);
        return Outcome.done();
    }

    /** Wipes what another browser has begun: the link is begun anew. */
    void startAnew(long invitationId) {
        held(invitationId);
        begun.findByInvitationId(invitationId).ifPresent(begun::delete);
        begun.flush();
    }

    /** Notes who entered a paper form; in a transaction of its own, after the answers are there. */
    void notePaper(long invitationId, String by) {
        Invitation invitation =
                invitations.findById(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId));
        invitation.enteredFromPaper(by);
        invitations.saveAndFlush(invitation);
    }

    private Invitation held(long invitationId) {
        order.hold(invitationId);
        return invitations.findById(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId));
    }

    private void save(Invitation invitation, Holder holder, Map<String, List<String>> all, int page) {
        BegunSheet sheet =
                begun.findByInvitationId(invitation.getId()).orElseGet(() -> new BegunSheet(invitation, holder));
        sheet.keep(all, page, holder);
        begun.saveAndFlush(sheet);
    }

    private static boolean differs(Typed typed, Map<String, List<String>> kept) {
        return typed.answers().entrySet().stream()
                .anyMatch(one -> kept.containsKey(one.getKey())
                        && !kept.get(one.getKey()).equals(one.getValue()));
    }

    /** What was kept with what is sound of a page; those without an answer are taken out. */
    private static Map<String, List<String>> with(Map<String, List<String>> kept, Typed typed) {
        Map<String, List<String>> all = new LinkedHashMap<>(kept);
        typed.answers().forEach((code, values) -> {
            if (!typed.errors().containsKey(code)) {
                all.put(code, List.copyOf(values));
            }
        });
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private static Map<String, String[]> asTyped(Map<String, List<String>> answers) {
        Map<String, String[]> all = new LinkedHashMap<>();
        answers.forEach((code, values) -> all.put(code, values.toArray(String[]::new)));
        return all;
    }

    private static int pageOf(String code, Sheet sheet) {
        List<Content.Page> pages = new ArrayList<>(sheet.pages());
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).questions().stream().anyMatch(one -> one.code().equals(code))) {
                return i + 1;
            }
        }
        return 1;
    }

    /**
     * What happens next.
     *
     * @param page to show, 0 when there is none
     * @param typed what to show on it and what is wrong, {@code null} for a page as it is kept
     * @param version of the sheet now
     * @param overtaken another window has answered this page otherwise
     * @param elsewhere another browser has begun it
     */
    record Outcome(int page, Typed typed, int version, boolean overtaken, boolean elsewhere, boolean submitted) {

        static Outcome go(int page) {
            return new Outcome(page, null, 0, false, false, false);
        }

        static Outcome stay(int page, Typed typed, int version, boolean overtaken) {
            return new Outcome(page, typed, version, overtaken, false, false);
        }

        /** The link is good for nothing any more: closed meanwhile, or handed in from another window. */
        static Outcome stopped() {
            return go(0);
        }

        static Outcome beElsewhere() {
            return new Outcome(0, null, 0, false, true, false);
        }

        static Outcome done() {
            return new Outcome(0, null, 0, false, false, true);
        }
    }
}
