package ru.mentorcentre.journal.outcome;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.journal.NewOutcome;
import ru.mentorcentre.journal.Outcomes;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentorshipInfo;
import ru.mentorcentre.mentorship.MentorshipMemberInfo;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** The service behind {@link Outcomes}. */
@Service
@Transactional
public class OutcomeService implements Outcomes {

    private final OutcomeRepository outcomes;
    private final Histories histories;

    OutcomeService(OutcomeRepository outcomes, Histories histories) {
        this.outcomes = outcomes;
        this.histories = histories;
    }

    @Override
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
        List<MentorshipMemberInfo> mentees = pair.of(MemberSide.MENTEE);
        List<Long> educators = mentees.stream()
                .map(MentorshipMemberInfo::educatorId)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, Outcome> known = outcomes
                .of(mentees.stream().map(MentorshipMemberInfo::id).toList())
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
