package ru.mentorcentre.matching.score;

import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import ru.mentorcentre.matching.solver.Sums;

/**
 * The same optimum by another hand: JGraphT's minimum cost flow. Every request sends one unit, by a mentor and one of the
 * mentor's places or, far dearer, past them all. Costs stand on the edges as weights: JGraphT looks nowhere else
 * (jgrapht#1139). Scores come from {@link Score} and rules from {@link HardRule}; the rest is independent.
 */
public final class SecondSolver {

    private static final String SINK = "sink";
    private static final double PAST_THEM_ALL =
            1e7; // more than all points of 2,000 pairs; JGraphT takes 1e9 for infinite

    private final DirectedWeightedMultigraph<String, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final int requests;

    public SecondSolver(MatchingInput input) {
        MatchingContext circumstances = new MatchingContext(input);
        requests = input.requests().size();
        graph.addVertex(SINK);
        for (MentorOffer mentor : input.mentors()) {
            graph.addVertex("m" + mentor.id());
            for (int place = mentor.load() + 1; place <= mentor.capacity(); place++) {
                int share = 1000 * (mentor.capacity() - place + 1) / mentor.capacity();
                edge("m" + mentor.id(), SINK, -input.settings().weight(ScorePart.LOAD) * share / 1000);
            }
        }
        for (OpenRequest request : input.requests()) {
            graph.addVertex("r" + request.id());
            edge("r" + request.id(), SINK, PAST_THEM_ALL);
            for (MentorOffer mentor : input.mentors()) {
                Pairing pairing = new Pairing(request, mentor, circumstances);
                if (pairing.brokenRules().isEmpty()) {
                    edge(
                            "r" + request.id(),
                            "m" + mentor.id(),
                            -Score.of(pairing).total());
                }
            }
        }
    }

    public Sums best() {
        Map<DefaultWeightedEdge, Double> flow = new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph, vertex -> vertex.equals(SINK) ? -requests : vertex.startsWith("r") ? 1 : 0, edge -> 1))
                .getFlowMap();
        int served = requests;
        long points = 0;
        for (Map.Entry<DefaultWeightedEdge, Double> entry : flow.entrySet()) {
            double cost = graph.getEdgeWeight(entry.getKey());
            long units = Math.round(entry.getValue());
            if (cost == PAST_THEM_ALL) {
                served -= (int) units;
            } else {
                points -= Math.round(cost) * units;
            }
        }
        return new Sums(served, points);
    }

    private void edge(String from, String to, double cost) {
        graph.setEdgeWeight(graph.addEdge(from, to), cost);
    }
}
