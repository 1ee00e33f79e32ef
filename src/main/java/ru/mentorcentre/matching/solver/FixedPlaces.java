package ru.mentorcentre.matching.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.matching.score.HardRule;
import ru.mentorcentre.matching.score.MatchingContext;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.MentorOffer;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.Pairing;

/**
 * What the fixed groups take before the rest is matched. A group is kept whole or refused whole. Every hard rule holds for
 * each of its mentors with each of its mentees; of subject and help to managers one mentor of the group is enough, since
 * mentors of a group complement each other.
 */
public final class FixedPlaces {

    private static final Set<HardRule> ONE_IS_ENOUGH = Set.of(HardRule.SUBJECT, HardRule.MANAGERIAL);

    private final Map<Long, OpenRequest> requests = new HashMap<>();
    private final Map<Long, MentorOffer> mentors = new HashMap<>();
    private final MatchingContext circumstances;

    private final Map<Long, Set<Long>> mentorsOf = new TreeMap<>();
    private final Map<Long, Integer> taken = new HashMap<>();

    /** Whose one mentor is fixed. */
    private final Set<Long> settled = new HashSet<>();

    private final List<RefusedFixedGroup> refusals = new ArrayList<>();

    public FixedPlaces(MatchingInput input, MatchingContext circumstances) {
        this.circumstances = circumstances;
        input.requests().forEach(request -> requests.put(request.id(), request));
        input.mentors().forEach(mentor -> mentors.put(mentor.id(), mentor));
        input.fixed().forEach(this::take);
    }

    /** Ids of the mentors of each request of a group that was kept, by the request's id. */
    Map<Long, Set<Long>> mentorsOf() {
        return mentorsOf;
    }

    boolean isFixed(OpenRequest request) {
        return mentorsOf.containsKey(request.id());
    }

    /** Whether another request of the same person has got the one mentor that the rule allows. */
    boolean isTaken(OpenRequest request) {
        return request.sole() != null && settled.contains(request.sole());
    }

    /** Places of the mentor that are still free after the groups. */
    int freePlaces(MentorOffer mentor) {
        return mentor.freePlaces() - taken.getOrDefault(mentor.id(), 0);
    }

    List<RefusedFixedGroup> refusals() {
        return refusals;
    }

    private void take(FixedGroup group) {
        List<String> problems = problems(group);
        if (!problems.isEmpty()) {
            refusals.add(new RefusedFixedGroup(group, problems));
            return;
        }
        group.requestIds().forEach(request -> mentorsOf.put(request, new LinkedHashSet<>(group.mentorIds())));
        group.mentorIds()
                .forEach(mentor -> taken.merge(mentor, group.requestIds().size(), Integer::sum));
        if (isOfTwo(group)) {
            group.requestIds()
                    .forEach(request -> settled.add(requests.get(request).sole()));
        }
    }

    /** Larger ones become groups, and a group does not count where a mentee has one mentor. */
    private static boolean isOfTwo(FixedGroup group) {
        return group.requestIds().size() + group.mentorIds().size() == 2;
    }

    /** What stands against one more group beside those that were kept; empty when it can be kept too. */
    public List<String> problems(FixedGroup group) {
        List<String> problems = new ArrayList<>();
        for (long request : group.requestIds()) {
            if (!requests.containsKey(request)) {
                problems.add("Запроса уже нет среди открытых");
            } else if (mentorsOf.containsKey(request)) {
                problems.add(requests.get(request).mentee() + ": уже закреплён другой наставник");
            } else if (isOfTwo(group) && isTaken(requests.get(request))) {
                problems.add(requests.get(request).mentee()
                        + ": уже есть наставник по другому запросу, а по правилам центра он один в одно время");
            }
        }
        for (long mentor : group.mentorIds()) {
            if (!mentors.containsKey(mentor)) {
                problems.add("Наставник завершил работу, или его карточки больше нет");
            }
        }
        if (problems.isEmpty()) {
            group.mentorIds().forEach(mentor -> fullness(mentors.get(mentor), group, problems));
            group.requestIds().forEach(request -> misfits(requests.get(request), group, problems));
        }
        return problems;
    }

    private void fullness(MentorOffer mentor, FixedGroup group, List<String> problems) {
        int free = freePlaces(mentor);
        if (free < group.requestIds().size()) {
            problems.add(mentor.name() + ": свободных мест " + free + ", нужно "
                    + group.requestIds().size());
        }
    }

    private void misfits(OpenRequest request, FixedGroup group, List<String> problems) {
        List<Pairing> pairings = group.mentorIds().stream()
                .map(mentor -> new Pairing(request, mentors.get(mentor), circumstances))
                .toList();
        for (HardRule rule : HardRule.OF_THE_PAIR) {
            List<Pairing> broken = pairings.stream().filter(rule::isBroken).toList();
            if (ONE_IS_ENOUGH.contains(rule) && broken.size() < pairings.size()
                    || rule == HardRule.ONE_MENTOR && !isOfTwo(group)) {
                continue;
            }
            broken.forEach(pairing ->
                    problems.add(request.mentee() + " и " + pairing.mentor().name() + ": " + rule.reason(pairing)));
        }
    }
}
