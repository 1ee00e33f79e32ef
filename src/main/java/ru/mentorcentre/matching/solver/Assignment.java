package ru.mentorcentre.matching.solver;

import java.util.Arrays;

/**
 * The exact optimum of a transport problem: every request to at most one mentor, every mentor at most as many requests as
 * it has places. First as many requests as can be are served; among those solutions the sum of points is greatest; among
 * those the requests left over are the later ones. Requests come in one after another, each along a shortest augmenting
 * path (Dijkstra over the mentors with potentials, as Jonker and Volgenant do for squares); to be left over is a place of
 * its own, dearer than all points together, so that a later request may push an earlier one out. Whole numbers
 * throughout: nothing is rounded. ADR 0060.
 */
final class Assignment {

    static final int NOBODY = -1;
    private static final long FAR = Long.MAX_VALUE / 4;

    private final AssignmentGraph graph;
    private final long pointCost;
    private final long leftCost;

    /** Potential of each mentor; that of the sink stays 0. */
    private final long[] potential;

    private final int[][] guests;
    private final int[] taken;
    private final int[] mentorOf;

    /** Where the graph keeps the pair a request is in. */
    private final int[] entryOf;

    private final long[] distance;
    private final int[] reachedFrom;
    private final boolean[] scanned;
    private final int[] open;

    private Assignment(AssignmentGraph graph) {
        int mentors = graph.mentors();
        int requests = graph.requests();
        this.graph = graph;
        pointCost = Math.addExact(1, (long) requests * (requests + 1) / 2);
        leftCost = Math.multiplyExact(pointCost, 2 + 2L * requests * largest(graph));
        potential = new long[mentors];
        guests = new int[mentors][];
        taken = new int[mentors];
        mentorOf = new int[requests];
        entryOf = new int[requests];
        distance = new long[mentors];
        reachedFrom = new int[mentors];
        scanned = new boolean[mentors];
        open = new int[mentors];
        Arrays.fill(mentorOf, NOBODY);
        for (int mentor = 0; mentor < mentors; mentor++) {
            guests[mentor] = new int[graph.places()[mentor].length];
            potential[mentor] = guests[mentor].length == 0 ? 0 : -placeCost(mentor);
        }
    }

    /** The mentor of each request, or {@link #NOBODY}. Progress counts from {@code done} up to {@code of}. */
    static int[] of(AssignmentGraph graph, MatchingProgress progress, int done, int of) {
        Assignment assignment = new Assignment(graph);
        for (int request = 0; request < graph.requests(); request++) {
            assignment.insert(request);
            progress.at(done + request + 1, of);
        }
        return assignment.mentorOf;
    }

    private static long largest(AssignmentGraph graph) {
        long pair = Arrays.stream(graph.points()).mapToLong(Math::abs).max().orElse(0);
        long place = Arrays.stream(graph.places())
                .flatMapToInt(Arrays::stream)
                .mapToLong(Math::abs)
                .max()
                .orElse(0);
        return pair + place;
    }

    private void insert(int newcomer) {
        Arrays.fill(distance, FAR);
        Arrays.fill(scanned, false);
        int opened = open(newcomer, 0, 0);
        long best = leaving(newcomer); // the new request itself is left over
        int last = NOBODY;
        int leaver = newcomer;
        while (opened > 0) {
            int at = nearest(opened);
            int mentor = open[at];
            long here = distance[mentor];
            if (here >= best) {
                break;
            }
            open[at] = open[--opened];
            scanned[mentor] = true;
            if (taken[mentor] < guests[mentor].length) {
                long end = here + placeCost(mentor) + potential[mentor];
                if (end < best) {
                    best = end;
                    last = mentor;
                    leaver = NOBODY;
                }
            }
            for (int place = 0; place < taken[mentor]; place++) {
                int guest = guests[mentor][place];
                long from = here + potential[mentor] - cost(entryOf[guest]);
                if (from + leaving(guest) < best) {
                    best = from + leaving(guest);
                    last = NOBODY;
                    leaver = guest;
                }
                opened = open(guest, from, opened);
            }
        }
        for (int mentor = 0; mentor < distance.length; mentor++) {
            if (scanned[mentor]) {
                potential[mentor] -= best - distance[mentor];
            }
        }
        shift(newcomer, leaver, last);
    }

    /** Looks from a request, which is so far away, at all mentors that fit it. */
    private int open(int request, long from, int opened) {
        int count = opened;
        for (int entry = graph.first()[request]; entry < graph.first()[request + 1]; entry++) {
            int mentor = graph.mentor()[entry];
            if (scanned[mentor] || guests[mentor].length == 0) {
                continue;
            }
            long there = from + cost(entry) - potential[mentor];
            if (there < distance[mentor]) {
                if (distance[mentor] == FAR) {
                    open[count++] = mentor;
                }
                distance[mentor] = there;
                reachedFrom[mentor] = request;
            }
        }
        return count;
    }

    private int nearest(int opened) {
        int best = 0;
        for (int at = 1; at < opened; at++) {
            long difference = distance[open[at]] - distance[open[best]];
            if (difference < 0 || difference == 0 && open[at] < open[best]) {
                best = at;
            }
        }
        return best;
    }

    /** Moves everybody on the path one step on: the last mentor gets a guest more, or the leaver is left over. */
    private void shift(int newcomer, int leaver, int last) {
        int to = last;
        int request = NOBODY;
        if (leaver != NOBODY) {
            if (leaver == newcomer) {
                return;
            }
            to = leave(leaver);
        }
        while (request != newcomer) {
            request = reachedFrom[to];
            int before = request == newcomer ? NOBODY : leave(request);
            guests[to][taken[to]++] = request;
            mentorOf[request] = to;
            entryOf[request] = graph.entry(request, to);
            to = before;
        }
    }

    private int leave(int request) {
        int mentor = mentorOf[request];
        int[] here = guests[mentor];
        int place = 0;
        while (here[place] != request) {
            place++;
        }
        here[place] = here[--taken[mentor]];
        mentorOf[request] = NOBODY;
        return mentor;
    }

    private long cost(int entry) {
        return -pointCost * graph.points()[entry];
    }

    private long placeCost(int mentor) {
        return -pointCost * graph.places()[mentor][taken[mentor]];
    }

    /** To leave an earlier request over costs a little more than a later one. */
    private long leaving(int request) {
        return leftCost + graph.requests() - request;
    }
}
