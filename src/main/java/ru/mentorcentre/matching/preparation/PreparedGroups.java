package ru.mentorcentre.matching.preparation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.matching.participant.NameMarks;
import ru.mentorcentre.matching.participant.ParticipantNames;
import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.matching.score.MatchingContext;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.solver.FixedPlaces;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;

/** What is fixed in advance for the next proposal. */
@Service
@Transactional
public class PreparedGroups {

    private final PreparedGroupRepository groups;
    private final PreparedMemberRepository members;
    private final MatchingInputReader reader;
    private final MatchingSettingsStore settings;
    private final ParticipantNames people;
    private final Clock clock;

    PreparedGroups(
            PreparedGroupRepository groups,
            PreparedMemberRepository members,
            MatchingInputReader reader,
            MatchingSettingsStore settings,
            ParticipantNames people,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.reader = reader;
        this.settings = settings;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FixedGroup> groups() {
        return byKey().values().stream().map(PreparedGroups::group).toList();
    }

    /** What is fixed, by key, with the names. */
    @Transactional(readOnly = true)
    public List<PreparedGroupRow> rows() {
        Map<Long, List<PreparedMember>> byKey = byKey();
        List<PreparedMember> all = byKey.values().stream().flatMap(List::stream).toList();
        NameMarks names = people.of(
                all.stream()
                        .map(PreparedMember::requestId)
                        .filter(Objects::nonNull)
                        .toList(),
                all.stream()
                        .map(PreparedMember::mentorId)
                        .filter(Objects::nonNull)
                        .toList());
        return byKey.entrySet().stream()
                .map(entry -> PreparedGroupRow.of(entry.getKey(), group(entry.getValue()), names))
                .toList();
    }

    /**
     * Fixes a pair or a group for the next proposal.
     *
     * @throws BusinessRuleViolation if a hard rule stands against it, together with what is fixed already
     */
    void add(FixedGroup wanted, Long by) {
        refuseImpossible(wanted);
        long id = groups.saveAndFlush(new PreparedGroup(by, clock.instant())).getId();
        try {
            members.saveAll(Stream.concat(
                            wanted.requestIds().stream().map(request -> PreparedMember.request(id, request)),
                            wanted.mentorIds().stream().map(mentor -> PreparedMember.mentor(id, mentor)))
                    .toList());
            members.flush();
        } catch (DataIntegrityViolationException second) {
            if (BusinessRuleViolation.by("prepared_member_request_once", second)) {
                throw new BusinessRuleViolation("requests", "Этого наставляемого только что закрепил кто-то другой");
            }
            throw second;
        }
    }

    void remove(long id) {
        groups.delete(groups.findById(id).orElseThrow(NotFound.of("Закреплённая пара", id)));
    }

    /** The requests have found their mentors. */
    public void forget(Collection<Long> requestIds) {
        groups.forget(requestIds);
    }

    private void refuseImpossible(FixedGroup wanted) {
        MatchingInput now = reader.read(settings.current()).input();
        MatchingContext circumstances = new MatchingContext(now);
        List<FixedGroup> all = new ArrayList<>(groups());
        // the new one takes its places last: it is the one to be refused
        FixedPlaces before = new FixedPlaces(now.withFixed(all), circumstances);
        List<String> problems = before.problems(wanted);
        if (!problems.isEmpty()) {
            NameMarks names = people.in(problems);
            throw new BusinessRuleViolation(
                    null,
                    problems.stream()
                            .map(names::in)
                            .reduce((one, other) -> one + ". " + other)
                            .orElseThrow());
        }
    }

    private Map<Long, List<PreparedMember>> byKey() {
        Map<Long, List<PreparedMember>> byKey = new LinkedHashMap<>();
        groups.members()
                .forEach(member -> byKey.computeIfAbsent(member.groupId(), any -> new ArrayList<>())
                        .add(member));
        return byKey;
    }

    private static FixedGroup group(List<PreparedMember> members) {
        return new FixedGroup(
                members.stream()
                        .map(PreparedMember::mentorId)
                        .filter(Objects::nonNull)
                        .toList(),
                members.stream()
                        .map(PreparedMember::requestId)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
