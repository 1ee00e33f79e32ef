package ru.mentorcentre.matching.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ru.mentorcentre.matching.participant.NameMarks;
import ru.mentorcentre.matching.participant.ParticipantNames;
import ru.mentorcentre.matching.preparation.VersionedInput;
import ru.mentorcentre.matching.solver.PointsChange;
import ru.mentorcentre.matching.solver.Proposal;
import ru.mentorcentre.matching.solver.ProposalRecheck;
import ru.mentorcentre.matching.solver.ProposedPair;
import ru.mentorcentre.matching.solver.RefusedFixedGroup;

/**
 * What a confirmation would do, looked at with the data of now.
 *
 * @param possible groups that can be confirmed
 * @param impossible groups that cannot any more, and why
 * @param changed pairs that can be, but are worth other points now
 * @param touched pairs whose people have been changed since, with the same points
 * @param newcomers requests filed since, which the draft does not know
 */
record ConfirmationPreview(
        List<List<DraftPair>> possible,
        List<RefusedFixedGroup> impossible,
        List<PointsChange> changed,
        List<ProposedPair> touched,
        int newcomers) {

    /** Looks at these groups of a draft. */
    static ConfirmationPreview of(List<List<DraftPair>> groups, VersionedInput now, Set<Long> known) {
        ProposalRecheck recheck = ProposalRecheck.of(
                new Proposal(
                        groups.stream()
                                .flatMap(List::stream)
                                .map(DraftPair::pair)
                                .toList(),
                        List.of(),
                        List.of()),
                now.input());
        Set<Long> broken = new TreeSet<>();
        recheck.impossible().forEach(refusal -> broken.addAll(refusal.group().requestIds()));
        Set<Long> otherPoints = new TreeSet<>();
        recheck.changed().forEach(change -> otherPoints.add(change.requestId()));
        List<List<DraftPair>> possible = groups.stream()
                .filter(group -> group.stream().noneMatch(pair -> broken.contains(pair.requestId())))
                .toList();
        List<ProposedPair> touched = possible.stream()
                .flatMap(List::stream)
                .filter(pair -> !otherPoints.contains(pair.requestId()) && !pair.isOf(now.versions()))
                .map(DraftPair::pair)
                .toList();
        int newcomers = (int) now.input().requests().stream()
                .filter(request -> !known.contains(request.id()))
                .count();
        return new ConfirmationPreview(possible, recheck.impossible(), recheck.changed(), touched, newcomers);
    }

    public boolean isFresh() {
        return impossible.isEmpty() && changed.isEmpty() && touched.isEmpty();
    }

    /** Requests that would find their mentor. */
    public List<Long> requests() {
        return possible.stream()
                .flatMap(List::stream)
                .map(DraftPair::requestId)
                .distinct()
                .toList();
    }

    /** A short word for what has changed: whoever confirms brings back the one that was shown. */
    public String seen() {
        return Integer.toHexString(List.of(
                        requests(),
                        impossible.stream().map(RefusedFixedGroup::reasons).toList(),
                        changed,
                        touched.stream()
                                .map(pair -> List.of(pair.requestId(), pair.mentorId()))
                                .toList())
                .hashCode());
    }

    /** Every text with names in it, and the people of the lists. */
    NameMarks names(ParticipantNames people) {
        List<String> texts = new ArrayList<>();
        impossible.forEach(refusal -> {
            texts.addAll(refusal.reasons());
            mention(refusal.group().requestIds(), refusal.group().mentorIds(), texts);
        });
        changed.forEach(change -> mention(List.of(change.requestId()), List.of(change.mentorId()), texts));
        touched.forEach(pair -> mention(List.of(pair.requestId()), List.of(pair.mentorId()), texts));
        return people.in(texts);
    }

    private static void mention(List<Long> requests, List<Long> mentors, List<String> texts) {
        requests.forEach(id -> texts.add(NameMarks.requestMark(id)));
        mentors.forEach(id -> texts.add(NameMarks.mentorMark(id)));
    }
}
