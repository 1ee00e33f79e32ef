package ru.mentorcentre.survey.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.invitation.Invitation;
import ru.mentorcentre.survey.invitation.InvitationRepository;
import ru.mentorcentre.survey.response.BegunSheet;
import ru.mentorcentre.survey.response.BegunSheetRepository;
import ru.mentorcentre.survey.response.LinkHolder;
import ru.mentorcentre.survey.response.ResponseOrder;
import ru.mentorcentre.survey.response.ResponseSubmission;

/** Takes answers page by page until they are handed in. Works inside the municipality of the link. */
@Service
@Transactional
public class SheetFilling {

    private final InvitationRepository invitations;
    private final BegunSheetRepository begun;
    private final RespondentSheets filled;
    private final ResponseSubmission handingIn;
    private final ResponseOrder order;

    SheetFilling(
            InvitationRepository invitations,
            BegunSheetRepository begun,
            RespondentSheets filled,
            ResponseSubmission handingIn,
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
    FillingOutcome keep(
            long invitationId, LinkHolder holder, int page, int seen, Map<String, String[]> parameters, boolean back) {
        Invitation invitation = held(invitationId);
        RespondentSheet sheet = filled.sheet(invitation, holder, false);
        if (sheet.standing() == RespondentSheet.LinkStatus.ELSEWHERE) {
            return FillingOutcome.beElsewhere();
        }
        if (sheet.standing() != RespondentSheet.LinkStatus.ASKING) {
            return FillingOutcome.stopped();
        }
        List<QuestionnaireContent.Page> pages = sheet.pages();
        // no further than the page that would be shown: what lies beyond was never asked
        int at = Math.max(1, Math.min(Math.min(page, sheet.reached() + 1), pages.size()));
        SubmittedAnswers typed = SubmittedAnswers.read(pages.get(at - 1).questions(), parameters, sheet.answers());
        if (!back && !typed.isSound()) {
            return FillingOutcome.stay(at, typed, sheet.version(), false);
        }
        if (!back && seen < sheet.version() && differs(typed, sheet.answers())) {
            return FillingOutcome.stay(at, typed, sheet.version(), true);
        }
        Map<String, List<String>> all = with(sheet.answers(), typed);
        RespondentSheet now = sheet.with(all, back ? at - 1 : at);
        // an answer may have opened or shut pages
        if (!back && at >= now.pages().size()) {
            SubmittedAnswers whole = SubmittedAnswers.read(now.content().questions(), asTyped(all), Map.of());
            if (whole.isSound()) {
                // what was begun is not touched by it: it would say who it was
                handingIn.handIn(invitation, now.content(), whole.answers());
                return FillingOutcome.done();
            }
            save(invitation, holder, all, at);
            return FillingOutcome.go(pageOf(whole.errors().keySet().iterator().next(), now));
        }
        save(invitation, holder, all, back ? at - 1 : at);
        return FillingOutcome.go(back ? Math.max(1, at - 1) : at + 1);
    }

    /** Takes all pages at once: from paper, or from a browser that cannot be known again. */
    public FillingOutcome keepWhole(long invitationId, Map<String, String[]> parameters) {
        return keepWhole(invitationId, parameters, true);
    }

    /** @param shuffled whether the other answers of a confidential survey are written anew with these */
    FillingOutcome keepWhole(long invitationId, Map<String, String[]> parameters, boolean shuffled) {
        Invitation invitation = held(invitationId);
        RespondentSheet sheet = filled.sheet(invitation, LinkHolder.OFFICE, false);
        if (sheet.standing() != RespondentSheet.LinkStatus.ASKING) {
            return FillingOutcome.stopped();
        }
        SubmittedAnswers typed = SubmittedAnswers.read(sheet.content().questions(), parameters, Map.of());
        if (!typed.isSound()) {
            return FillingOutcome.stay(0, typed, -1, false);
        }
        handingIn.handIn(invitation, sheet.content(), typed.answers(), shuffled);
        return FillingOutcome.done();
    }

    /** Wipes what another browser has begun: the link is begun anew. */
    void startAnew(long invitationId) {
        held(invitationId);
        begun.findByInvitationId(invitationId).ifPresent(begun::delete);
        begun.flush();
    }

    /** Notes who entered a paper form; in a transaction of its own, after the answers are there. */
    public void notePaper(long invitationId, Long by) {
        Invitation invitation =
                invitations.findById(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId));
        invitation.enteredFromPaper(by);
        invitations.saveAndFlush(invitation);
    }

    private Invitation held(long invitationId) {
        order.hold(invitationId);
        return invitations.findById(invitationId).orElseThrow(NotFound.of("Приглашение", invitationId));
    }

    private void save(Invitation invitation, LinkHolder holder, Map<String, List<String>> all, int page) {
        BegunSheet sheet =
                begun.findByInvitationId(invitation.getId()).orElseGet(() -> new BegunSheet(invitation, holder));
        sheet.keep(all, page, holder);
        begun.saveAndFlush(sheet);
    }

    private static boolean differs(SubmittedAnswers typed, Map<String, List<String>> kept) {
        return typed.answers().entrySet().stream()
                .anyMatch(one -> kept.containsKey(one.getKey())
                        && !kept.get(one.getKey()).equals(one.getValue()));
    }

    /** What was kept with what is sound of a page; those without an answer are taken out. */
    private static Map<String, List<String>> with(Map<String, List<String>> kept, SubmittedAnswers typed) {
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

    private static int pageOf(String code, RespondentSheet sheet) {
        List<QuestionnaireContent.Page> pages = new ArrayList<>(sheet.pages());
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
    public record FillingOutcome(
            int page, SubmittedAnswers typed, int version, boolean overtaken, boolean elsewhere, boolean submitted) {

        static FillingOutcome go(int page) {
            return new FillingOutcome(page, null, 0, false, false, false);
        }

        static FillingOutcome stay(int page, SubmittedAnswers typed, int version, boolean overtaken) {
            return new FillingOutcome(page, typed, version, overtaken, false, false);
        }

        /** The link is good for nothing any more: closed meanwhile, or handed in from another window. */
        static FillingOutcome stopped() {
            return go(0);
        }

        static FillingOutcome beElsewhere() {
            return new FillingOutcome(0, null, 0, false, true, false);
        }

        static FillingOutcome done() {
            return new FillingOutcome(0, null, 0, false, false, true);
        }
    }
}
