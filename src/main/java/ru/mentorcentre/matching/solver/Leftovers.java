package ru.mentorcentre.matching.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.mentorcentre.matching.score.HardRule;
import ru.mentorcentre.matching.score.MatchingContext;
import ru.mentorcentre.matching.score.MentorOffer;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.Pairing;
import ru.mentorcentre.shared.web.Words;

/** Why requests were left over. Derived from the hard rules over all mentors and from what could still be moved. */
final class Leftovers {

    private static final int NAMED = 3;

    private final List<List<OpenRequest>> rows;
    private final List<MentorOffer> mentors;
    private final MatchingContext circumstances;
    private final FixedPlaces fixed;
    private final int[] mentorOf;
    private final Set<Long> paired;
    private final Remedies remedies;

    Leftovers(
            List<List<OpenRequest>> rows,
            List<MentorOffer> mentors,
            MatchingContext circumstances,
            FixedPlaces fixed,
            AssignmentGraph graph,
            int[] mentorOf,
            Set<Long> paired) {
        this.rows = rows;
        this.mentors = mentors;
        this.circumstances = circumstances;
        this.fixed = fixed;
        this.mentorOf = mentorOf;
        this.paired = paired;
        remedies = new Remedies(mentors, new ReassignmentPaths(graph, mentorOf));
    }

    List<Leftover> explained() {
        return IntStream.range(0, mentorOf.length)
                .boxed()
                .flatMap(row -> explain(rows.get(row), mentorOf[row] == Assignment.NOBODY))
                .toList();
    }

    private Stream<Leftover> explain(List<OpenRequest> row, boolean nobody) {
        return row.stream()
                .filter(request -> nobody || !paired.contains(request.id()))
                .map(request -> !nobody || request.mentored() || fixed.isTaken(request)
                        ? oneMentor(request)
                        : explain(request));
    }

    /** The mentee has, or gets, the one mentor that the rules of the centre allow. */
    private static Leftover oneMentor(OpenRequest request) {
        HardRule rule = HardRule.ONE_MENTOR;
        return new Leftover(
                request.id(), rule, rule.nobody(request), List.of(rule.title() + ": остаётся 0"), Remedies.of(request));
    }

    private Leftover explain(OpenRequest request) {
        List<Pairing> pairings = mentors.stream()
                .map(mentor -> new Pairing(request, mentor, circumstances))
                .toList();
        List<String> steps = new ArrayList<>();
        steps.add("Наставников в базе: " + pairings.size());
        BitSet left = new BitSet();
        left.set(0, pairings.size());
        HardRule binding = null;
        for (HardRule rule : HardRule.OF_THE_PAIR) {
            int before = left.cardinality();
            IntStream.range(0, pairings.size())
                    .filter(at -> rule.isBroken(pairings.get(at)))
                    .forEach(left::clear);
            if (left.cardinality() < before) {
                steps.add(rule.title() + ": остаётся " + left.cardinality());
            }
            if (left.isEmpty()) {
                binding = rule;
                break;
            }
        }
        if (binding == null) {
            binding = HardRule.CAPACITY;
            steps.add(binding.title() + ": остаётся 0");
        }
        return new Leftover(
                request.id(), binding, reason(binding, request, left), steps, remedies.of(request, pairings, left));
    }

    private String reason(HardRule binding, OpenRequest request, BitSet fitting) {
        if (binding != HardRule.CAPACITY) {
            return binding.nobody(request);
        }
        String named = fitting.stream()
                .limit(NAMED)
                .mapToObj(mentors::get)
                .map(this::occupancy)
                .collect(Collectors.joining(", "));
        int more = fitting.cardinality() - NAMED;
        return binding.nobody(request) + ": " + named + (more > 0 ? " и ещё " + Words.whole(more) : "")
                + ". Пересадить никого нельзя: другие им не подходят или тоже заняты";
    }

    private String occupancy(MentorOffer mentor) {
        int now = mentor.load() + mentor.freePlaces();
        return mentor.name() + " (" + now + " из " + mentor.capacity()
                + (fixed.freePlaces(mentor) > 0 ? ", с учётом этого подбора)" : ")");
    }
}
