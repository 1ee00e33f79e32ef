package ru.mentorcentre.matching.draft;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.matching.preparation.MatchingInputReader;
import ru.mentorcentre.matching.preparation.PreparedGroups;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.mentorship.MentoringModel;
import ru.mentorcentre.mentorship.MentorshipTerms;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.mentorship.NewMentorship;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.Day;

/**
 * Turns pairs of a draft into real ones. The draft is held, everything is looked at once more with the data of now, and
 * places are taken in the same transaction: two who confirm at once never go beyond a capacity, and a second press finds
 * nothing left to do.
 */
@Service
@Transactional
class Confirmations {

    /** So many pairs are handed over at once; all of them in one transaction. */
    private static final int AT_ONCE = 25;

    private final Drafts drafts;
    private final DraftPairRepository pairs;
    private final MatchingInputReader reader;
    private final PreparedGroups prepared;
    private final Mentorships mentorships;
    private final Requests requests;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirmations(
            Drafts drafts,
            DraftPairRepository pairs,
            MatchingInputReader reader,
            PreparedGroups prepared,
            Mentorships mentorships,
            Requests requests,
            EntityManager entityManager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.pairs = pairs;
        this.reader = reader;
        this.prepared = prepared;
        this.mentorships = mentorships;
        this.requests = requests;
        this.entityManager = entityManager;
        this.events = events;
        this.clock = clock;
    }

    /** What confirming would do now; an empty selection means all. */
    @Transactional(readOnly = true)
    ConfirmationPreview look(long draftId, Set<Long> selected) {
        MatchingDraft draft = drafts.stored(draftId);
        return prospect(draft, selected);
    }

    /**
     * Confirms what can be, unless the data have changed since the person looked.
     *
     * @param selected keys of requests, empty for all
     * @param seen what {@link ConfirmationPreview#seen()} said on the page
     * @param by full name of who confirms
     * @throws ru.mentorcentre.shared.BusinessRuleViolation naming the pair that somebody else was quicker with; nothing is done then
     */
    ConfirmationResult confirm(long draftId, Set<Long> selected, String seen, Long by) {
        MatchingDraft draft = drafts.held(draftId);
        ConfirmationPreview prospect = prospect(draft, selected);
        if (prospect.possible().isEmpty() && prospect.impossible().isEmpty()) {
            return new ConfirmationResult(0, null);
        }
        if (!prospect.seen().equals(seen)) {
            return new ConfirmationResult(0, prospect);
        }
        List<List<DraftPair>> groups = prospect.possible();
        String ground =
                "Подбор № " + draft.number() + " от " + Day.of(LocalDate.ofInstant(draft.startedAt(), clock.getZone()));
        Map<Long, RequestInfo> asked =
                requests.open().stream().collect(Collectors.toMap(RequestInfo::id, Function.identity()));
        List<NewMentorship> wanted =
                groups.stream().map(group -> wanted(group, asked, ground)).toList();
        for (int at = 0; at < wanted.size(); at += AT_ONCE) {
            propose(draftId, wanted.subList(at, Math.min(wanted.size(), at + AT_ONCE)), by);
        }
        prepared.forget(prospect.requests());
        events.publishEvent(new AuditEvent(
                AuditEvent.Action.APPROVAL, "Подбор № " + draft.number() + ": подтверждено пар: " + wanted.size()));
        return new ConfirmationResult(wanted.size(), null);
    }

    /** What was read is old by now, and slows every further step: the room of pairs reads and holds it anew. */
    private void propose(long draftId, List<NewMentorship> wanted, Long by) {
        entityManager.flush();
        entityManager.clear();
        List<Long> keys = mentorships.propose(wanted, by);
        for (int at = 0; at < keys.size(); at++) {
            pairs.confirm(draftId, wanted.get(at).requestIds(), keys.get(at));
        }
    }

    private ConfirmationPreview prospect(MatchingDraft draft, Set<Long> selected) {
        List<DraftPair> all = pairs.of(draft.getId());
        List<List<DraftPair>> groups = Drafts.groups(
                        all.stream().filter(pair -> !pair.isConfirmed()).toList())
                .stream()
                .filter(group ->
                        selected.isEmpty() || group.stream().anyMatch(pair -> selected.contains(pair.requestId())))
                .toList();
        Set<Long> known = new HashSet<>(pairs.knownTo(draft.getId()));
        return ConfirmationPreview.of(groups, reader.read(draft.settings()), known);
    }

    private static NewMentorship wanted(List<DraftPair> group, Map<Long, RequestInfo> asked, String ground) {
        List<Long> mentorIds =
                group.stream().map(DraftPair::mentorId).distinct().toList();
        List<RequestInfo> asking = group.stream()
                .map(DraftPair::requestId)
                .distinct()
                .map(asked::get)
                .filter(Objects::nonNull)
                .toList();
        boolean ofTwo = mentorIds.size() + asking.size() == 2;
        boolean managerial = asking.stream().anyMatch(RequestInfo::managerial);
        return new NewMentorship(
                mentorIds,
                asking.stream().map(RequestInfo::id).toList(),
                new MentorshipTerms(
                        ofTwo ? common(asking, RequestInfo::wishedForm) : MentoringForm.GROUP,
                        group.get(0).kind() == null
                                ? null
                                : MentoringKind.valueOf(group.get(0).kind().name()),
                        managerial ? null : MentoringModel.HORIZONTAL,
                        common(asking, RequestInfo::element),
                        common(asking, RequestInfo::needReason),
                        null,
                        null,
                        null,
                        null,
                        ground));
    }

    /** What all of them say; {@code null} when they differ. */
    private static <V> V common(Collection<RequestInfo> asking, Function<RequestInfo, V> value) {
        List<V> found = new ArrayList<>(new HashSet<>(asking.stream().map(value).toList()));
        return found.size() == 1 ? found.get(0) : null;
    }
}
