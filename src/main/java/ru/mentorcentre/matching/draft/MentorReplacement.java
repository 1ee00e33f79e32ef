package ru.mentorcentre.matching.draft;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.matching.preparation.MatchingInputReader;
import ru.mentorcentre.matching.preparation.VersionedInput;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.solver.MentorAlternative;
import ru.mentorcentre.matching.solver.MentorAlternatives;
import ru.mentorcentre.matching.solver.Proposal;
import ru.mentorcentre.matching.solver.ProposedPair;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;

/** Another mentor for a request of a draft: who could be had, and the choice itself. */
@Service
@Transactional
class MentorReplacement {

    private final Drafts drafts;
    private final DraftPairRepository pairs;
    private final DraftLeftoverRepository leftovers;
    private final MatchingInputReader reader;
    private final Clock clock;

    MentorReplacement(
            Drafts drafts,
            DraftPairRepository pairs,
            DraftLeftoverRepository leftovers,
            MatchingInputReader reader,
            Clock clock) {
        this.drafts = drafts;
        this.pairs = pairs;
        this.leftovers = leftovers;
        this.reader = reader;
        this.clock = clock;
    }

    /** All mentors for the request, those who can be had first; nothing when the request does not wait any more. */
    @Transactional(readOnly = true)
    Optional<List<MentorAlternative>> alternatives(long draftId, long requestId) {
        MatchingDraft draft = drafts.stored(draftId);
        VersionedInput now = reader.read(draft.settings());
        return asked(now, requestId).map(request -> MentorAlternatives.of(now.input(), open(draftId), request));
    }

    /** Chooses another mentor in place of the one, or those, proposed. */
    void choose(long draftId, long requestId, long mentorId, Long by) {
        MatchingDraft draft = drafts.held(draftId);
        if (draft.state() != DraftState.DONE) {
            throw new BusinessRuleViolation(null, "Подбор ещё не закончен");
        }
        List<DraftPair> former = pairs.of(draftId, requestId);
        Optional<DraftLeftover> leftover = leftovers.of(draftId, requestId);
        if (former.isEmpty() && leftover.isEmpty()) {
            throw new NotFound("Запрос подбора", requestId);
        }
        if (former.stream().anyMatch(DraftPair::isConfirmed)) {
            throw new BusinessRuleViolation(null, "Эта пара уже подтверждена: замените наставника в самой паре");
        }
        VersionedInput now = reader.read(draft.settings());
        OpenRequest request = asked(now, requestId)
                .orElseThrow(() -> new BusinessRuleViolation(null, "Этот запрос больше не ждёт наставника"));
        MentorAlternative wanted = MentorAlternatives.of(now.input(), open(draftId), request).stream()
                .filter(alternative -> alternative.mentorId() == mentorId)
                .findFirst()
                .orElseThrow(NotFound.of("Наставник", mentorId));
        if (wanted.chosen() && former.size() == 1) {
            return;
        }
        if (!wanted.isPossible()) {
            throw new BusinessRuleViolation(
                    null, "Этого наставника выбрать нельзя: " + String.join("; ", wanted.reasons()));
        }
        pairs.replace(draftId, requestId, clock.instant());
        ProposedPair chosen =
                new ProposedPair(requestId, mentorId, false, wanted.place(), wanted.kind(), wanted.score());
        DraftPair stored =
                pairs.saveAndFlush(new DraftPair(draftId, chosen, null, now.versions()).chosenBy(by, clock.instant()));
        leftover.ifPresent(DraftLeftover::resolve);
        draft.change(
                former.isEmpty() ? 1 : 0,
                stored.points() - former.stream().mapToInt(DraftPair::points).sum());
    }

    /** The pairs that still wait: those confirmed are in the load of their mentors already. */
    private Proposal open(long draftId) {
        return new Proposal(
                pairs.of(draftId).stream()
                        .filter(pair -> !pair.isConfirmed())
                        .map(DraftPair::pair)
                        .toList(),
                List.of(),
                List.of());
    }

    private static Optional<OpenRequest> asked(VersionedInput now, long requestId) {
        return now.input().requests().stream()
                .filter(request -> request.id() == requestId)
                .findFirst();
    }
}
