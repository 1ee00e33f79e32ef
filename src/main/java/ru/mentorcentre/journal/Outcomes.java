package ru.mentorcentre.journal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentorship.MemberInfo;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentorshipInfo;
import ru.mentorcentre.shared.Change;
import ru.mentorcentre.shared.Histories;
import ru.mentorcentre.shared.LostUpdate;
import ru.mentorcentre.shared.NotFound;

/** What came of mentoring, mentee by mentee. */
@Service
@Transactional
public class Outcomes {

    private final OutcomeRepository outcomes;
    private final Histories histories;

    Outcomes(OutcomeRepository outcomes, Histories histories) {
        this.outcomes = outcomes;
        this.histories = histories;
    }

    /**
     * Writes down what came of it for a mentee, over what was written before.
     *
     * @param memberId membership of the mentee
     */
    public void put(long memberId, NewOutcome wanted) {
        Outcome outcome = outcomes.findByMemberId(memberId).orElseGet(() -> new Outcome(memberId));
        outcome.change(wanted);
        outcomes.saveAndFlush(outcome);
    }

    /** @param version {@code null} when there was none yet */
    void put(long memberId, Integer version, NewOutcome wanted) {
        Optional<Outcome> stored = outcomes.findByMemberId(memberId);
        LostUpdate.check(
                version == null ? -1 : version, stored.map(Outcome::getVersion).orElse(-1));
        put(memberId, wanted);
    }

    /** The mentees who are in it, or were to its end. */
    @Transactional(readOnly = true)
    List<MenteeOutcome> of(MentorshipInfo pair) {
        List<MemberInfo> mentees = pair.of(MemberSide.MENTEE);
        List<Long> educators = mentees.stream()
                .map(MemberInfo::educatorId)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, Outcome> known = outcomes
                .of(mentees.stream().map(MemberInfo::id).toList())
                .stream()
                .collect(Collectors.toMap(Outcome::memberId, Function.identity()));
        List<TestScore> tests = educators.isEmpty() ? List.of() : outcomes.tests(educators);
        return mentees.stream()
                .map(mentee -> new MenteeOutcome(
                        mentee,
                        known.get(mentee.id()),
                        mentee.educatorId() == null
                                ? null
                                : TestScore.before(tests, mentee.educatorId(), pair.startsOn())
                                        .orElse(null),
                        mentee.educatorId() == null
                                ? null
                                : TestScore.after(tests, mentee.educatorId(), pair.startsOn())
                                        .orElse(null)))
                .toList();
    }

    @Transactional(readOnly = true)
    MenteeOutcome of(MentorshipInfo pair, long memberId) {
        return of(pair).stream()
                .filter(one -> one.mentee().id() == memberId)
                .findFirst()
                .orElseThrow(NotFound.of("Наставляемый", memberId));
    }

    /** Whose change came first when two people edit. */
    @Transactional(readOnly = true)
    Optional<Change> latest(Outcome loaded) {
        return histories.of(Outcome.class, loaded.getId()).stream().findFirst();
    }
}
