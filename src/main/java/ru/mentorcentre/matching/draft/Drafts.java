package ru.mentorcentre.matching.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.matching.preparation.VersionedInput;
import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.matching.score.MatchingSettings;
import ru.mentorcentre.matching.solver.Proposal;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.job.JobKey;
import ru.mentorcentre.shared.persistence.BulkInsert;

/** Keeps drafts from their start to their end, each method in a transaction of its own. */
@Service
@Transactional
public class Drafts {

    private final DraftRepository drafts;
    private final DraftPairRepository pairs;
    private final DraftLeftoverRepository leftovers;
    private final BulkInsert bulk;
    private final Clock clock;

    Drafts(
            DraftRepository drafts,
            DraftPairRepository pairs,
            DraftLeftoverRepository leftovers,
            BulkInsert bulk,
            Clock clock) {
        this.drafts = drafts;
        this.pairs = pairs;
        this.leftovers = leftovers;
        this.bulk = bulk;
        this.clock = clock;
    }

    /**
     * Enters a new draft.
     *
     * @throws MatchingInProgress if one of the municipality goes on; the database decides
     */
    long start(MatchingSettings settings, List<FixedGroup> fixed, Long by) {
        try {
            return drafts.saveAndFlush(new MatchingDraft(drafts.lastNumber() + 1, settings, fixed, by, clock.instant()))
                    .getId();
        } catch (DataIntegrityViolationException second) {
            if (BusinessRuleViolation.by("matching_draft_one_at_a_time", second)
                    || BusinessRuleViolation.by("matching_draft_number", second)) {
                throw new MatchingInProgress();
            }
            throw second;
        }
    }

    /** What is being worked out, in the root scope. */
    @Transactional(readOnly = true)
    List<JobKey> goingOn() {
        return drafts.goingOn();
    }

    /** Stores what came out, all at once. */
    void finish(long id, VersionedInput from, Proposal proposal) {
        MatchingDraft draft = held(id);
        if (draft.state() != DraftState.RUNNING) {
            throw new IllegalStateException("Draft " + id + " is " + draft.state());
        }
        Map<Long, Integer> groups = groupNumbers(from.input().fixed());
        List<Object> rows = new ArrayList<>();
        proposal.pairs()
                .forEach(pair -> rows.add(
                        new DraftPair(id, pair, pair.fixed() ? groups.get(pair.requestId()) : null, from.versions())));
        bulk.insert(rows);
        bulk.insert(proposal.leftovers().stream()
                .map(leftover -> new DraftLeftover(id, leftover, from.versions()))
                .toList());
        draft.finish(from.input(), proposal, clock.instant());
        drafts.saveAndFlush(draft);
    }

    void fail(long id, String why) {
        MatchingDraft draft = held(id);
        if (draft.state() == DraftState.RUNNING) {
            draft.fail(why, clock.instant());
        }
    }

    /** Takes out a draft that nothing came of. */
    void remove(long id) {
        MatchingDraft draft = held(id);
        if (draft.state() == DraftState.RUNNING) {
            throw new BusinessRuleViolation(null, "Подбор ещё идёт. Дождитесь его окончания");
        }
        if (pairs.confirmed(id) > 0) {
            throw new BusinessRuleViolation(null, "Из этого подбора уже подтверждены пары: он хранится вместе с ними");
        }
        pairs.deleteOf(id);
        leftovers.deleteOf(id);
        drafts.delete(draft);
    }

    @Transactional(readOnly = true)
    Optional<Long> running() {
        return drafts.running();
    }

    @Transactional(readOnly = true)
    public MatchingDraft stored(long id) {
        return drafts.findById(id).orElseThrow(NotFound.of("Подбор", id));
    }

    /** What the draft proposes now, changes by hand included. */
    @Transactional(readOnly = true)
    Proposal proposal(long id) {
        return new Proposal(pairs.of(id).stream().map(DraftPair::pair).toList(), List.of(), List.of());
    }

    /** What people decided in this draft: its fixed groups and the mentors chosen by hand, as far as they are open. */
    @Transactional(readOnly = true)
    List<FixedGroup> decided(long id) {
        List<DraftPair> open =
                pairs.of(id).stream().filter(pair -> !pair.isConfirmed()).toList();
        List<FixedGroup> decided = new ArrayList<>();
        groups(open.stream().filter(pair -> pair.fixedGroup() != null).toList())
                .forEach(group -> decided.add(new FixedGroup(
                        group.stream().map(DraftPair::mentorId).toList(),
                        group.stream().map(DraftPair::requestId).toList())));
        open.stream()
                .filter(DraftPair::isChosen)
                .forEach(pair -> decided.add(FixedGroup.pair(pair.requestId(), pair.mentorId())));
        return decided;
    }

    /** Pairs that become one: those of a fixed group, or all of one request. */
    static List<List<DraftPair>> groups(List<DraftPair> pairs) {
        Map<String, List<DraftPair>> groups = new java.util.LinkedHashMap<>();
        for (DraftPair pair : pairs) {
            String key = pair.fixedGroup() == null ? "r" + pair.requestId() : "g" + pair.fixedGroup();
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(pair);
        }
        return List.copyOf(groups.values());
    }

    MatchingDraft held(long id) {
        return drafts.hold(id).orElseThrow(NotFound.of("Подбор", id));
    }

    /** The number of each request's group, from 1. */
    private static Map<Long, Integer> groupNumbers(List<FixedGroup> fixed) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (int at = 0; at < fixed.size(); at++) {
            int number = at + 1;
            fixed.get(at).requestIds().forEach(request -> numbers.putIfAbsent(request, number));
        }
        return numbers;
    }
}
