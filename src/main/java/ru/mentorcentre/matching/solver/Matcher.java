package ru.mentorcentre.matching.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.mentorcentre.matching.score.LoadScore;
import ru.mentorcentre.matching.score.MatchingContext;
import ru.mentorcentre.matching.score.MatchingInput;
import ru.mentorcentre.matching.score.MentorOffer;
import ru.mentorcentre.matching.score.OpenRequest;
import ru.mentorcentre.matching.score.Pairing;
import ru.mentorcentre.matching.score.PairingKind;
import ru.mentorcentre.matching.score.Score;
import ru.mentorcentre.matching.score.ScorePart;

/**
 * From the input to the proposal, exactly: most people served first, then the greatest sum of points; of equal
 * proposals the one that leaves over the later requests (higher ids), and beyond that always the same one. A pure
 * function: the same input in any order gives the same proposal. A fixed group that breaks a hard rule is refused by name
 * and its requests are matched like any other. Requests of one person who may have one mentor stand in one row: the best
 * of them for a mentor counts.
 */
public final class Matcher {

    private final MatchingInput input;
    private final MatchingContext circumstances;
    private final FixedPlaces fixed;
    private final MatchingProgress progress;
    private final List<List<OpenRequest>> rows;

    private Matcher(MatchingInput input, MatchingProgress progress) {
        this.input = input;
        this.progress = progress;
        circumstances = new MatchingContext(input);
        fixed = new FixedPlaces(input, circumstances);
        rows = rows(input.requests().stream()
                .filter(request -> !fixed.isFixed(request))
                .toList());
    }

    public static Proposal propose(MatchingInput input) {
        return propose(input, MatchingProgress.NONE);
    }

    /** Tells the progress in steps of one request, once while its pairs are scored and once when it is placed. */
    public static Proposal propose(MatchingInput input, MatchingProgress progress) {
        return new Matcher(input, progress).propose();
    }

    private Proposal propose() {
        AssignmentGraph graph = graph();
        int[] mentorOf = Assignment.of(graph, progress, rows.size(), 2 * rows.size());
        List<ProposedPair> pairs = pairs(mentorOf);
        Set<Long> paired = pairs.stream().map(ProposedPair::requestId).collect(Collectors.toSet());
        List<Leftover> leftovers =
                new Leftovers(rows, input.mentors(), circumstances, fixed, graph, mentorOf, paired).explained();
        return new Proposal(pairs, leftovers, fixed.refusals());
    }

    private static List<List<OpenRequest>> rows(List<OpenRequest> open) {
        Map<Object, List<OpenRequest>> rows = new LinkedHashMap<>();
        for (OpenRequest request : open) {
            Object who = request.sole() == null ? request : request.sole();
            rows.computeIfAbsent(who, any -> new ArrayList<>(1)).add(request);
        }
        return List.copyOf(rows.values());
    }

    private AssignmentGraph graph() {
        AssignmentGraphBuilder builder = new AssignmentGraphBuilder(rows.size());
        for (List<OpenRequest> row : rows) {
            for (int mentor = 0; mentor < input.mentors().size(); mentor++) {
                Pairing best = best(row, input.mentors().get(mentor));
                if (best != null) {
                    builder.add(mentor, Score.points(best));
                }
            }
            builder.endOfRow();
            progress.at(builder.rows(), 2 * rows.size());
        }
        return builder.graph(input.mentors().stream().map(this::places).toArray(int[][]::new));
    }

    /** Of the requests of a row the one that suits the mentor most, the earliest of equals; {@code null} if none fits. */
    private Pairing best(List<OpenRequest> row, MentorOffer mentor) {
        Pairing best = null;
        for (OpenRequest request : row) {
            Pairing pairing = new Pairing(request, mentor, circumstances);
            if (!fixed.isTaken(request)
                    && pairing.fits()
                    && (best == null || Score.points(pairing) > Score.points(best))) {
                best = pairing;
            }
        }
        return best;
    }

    /** Points of each place the mentor still has. */
    private int[] places(MentorOffer mentor) {
        int free = Math.min(fixed.freePlaces(mentor), rows.size());
        int before = mentor.load() + mentor.freePlaces() - fixed.freePlaces(mentor);
        int weight = input.settings().weight(ScorePart.LOAD);
        int[] points = new int[free];
        for (int place = 0; place < free; place++) {
            points[place] = LoadScore.of(before + place + 1, mentor.capacity()).points(weight);
        }
        return points;
    }

    private List<ProposedPair> pairs(int[] mentorOf) {
        Map<Long, MentorOffer> mentors = new HashMap<>();
        input.mentors().forEach(mentor -> mentors.put(mentor.id(), mentor));
        Map<Long, Integer> place = new HashMap<>();
        List<ProposedPair> pairs = new ArrayList<>();
        for (OpenRequest request : input.requests()) {
            for (long mentor : fixed.mentorsOf().getOrDefault(request.id(), Set.of())) {
                pairs.add(pair(request, mentors.get(mentor), true, place));
            }
        }
        for (int row = 0; row < mentorOf.length; row++) {
            if (mentorOf[row] != Assignment.NOBODY) {
                MentorOffer mentor = input.mentors().get(mentorOf[row]);
                pairs.add(pair(best(rows.get(row), mentor).request(), mentor, false, place));
            }
        }
        pairs.sort(Comparator.comparingLong(ProposedPair::requestId).thenComparingLong(ProposedPair::mentorId));
        return pairs;
    }

    /** Places are counted in the order of the requests, the fixed ones first. */
    private ProposedPair pair(OpenRequest request, MentorOffer mentor, boolean isFixed, Map<Long, Integer> place) {
        int taken = place.merge(mentor.id(), 1, Integer::sum);
        Pairing pairing = new Pairing(request, mentor, circumstances, mentor.load() + taken);
        return new ProposedPair(
                request.id(), mentor.id(), isFixed, pairing.place(), PairingKind.of(pairing), Score.of(pairing));
    }
}
