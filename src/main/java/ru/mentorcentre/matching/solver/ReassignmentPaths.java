package ru.mentorcentre.matching.solver;

import java.util.BitSet;

/**
 * What could still be moved in a finished assignment: from a mentor one can go to every mentor who fits one of his or her
 * mentees. Fixed mentees stay where they are.
 */
final class ReassignmentPaths {

    private final BitSet[] next;
    private final BitSet toFreePlace;

    ReassignmentPaths(AssignmentGraph graph, int[] mentorOf) {
        int mentors = graph.mentors();
        int[] taken = new int[mentors];
        next = new BitSet[mentors];
        BitSet[] before = new BitSet[mentors];
        for (int mentor = 0; mentor < mentors; mentor++) {
            next[mentor] = new BitSet(mentors);
            before[mentor] = new BitSet(mentors);
        }
        for (int request = 0; request < mentorOf.length; request++) {
            if (mentorOf[request] == Assignment.NOBODY) {
                continue;
            }
            taken[mentorOf[request]]++;
            for (int entry = graph.first()[request]; entry < graph.first()[request + 1]; entry++) {
                next[mentorOf[request]].set(graph.mentor()[entry]);
                before[graph.mentor()[entry]].set(mentorOf[request]);
            }
        }
        BitSet free = new BitSet(mentors);
        for (int mentor = 0; mentor < mentors; mentor++) {
            free.set(mentor, taken[mentor] < graph.places()[mentor].length);
        }
        toFreePlace = closure(free, before);
    }

    /** Whether the mentor has a place, or would have one after others have moved. */
    boolean leadsToFreePlace(int mentor) {
        return toFreePlace.get(mentor);
    }

    /** The given mentors and all to whom a chain of moves leads from them. */
    BitSet from(BitSet mentors) {
        return closure(mentors, next);
    }

    private static BitSet closure(BitSet start, BitSet[] steps) {
        BitSet found = (BitSet) start.clone();
        BitSet fresh = (BitSet) start.clone();
        while (!fresh.isEmpty()) {
            BitSet further = new BitSet();
            fresh.stream().forEach(mentor -> further.or(steps[mentor]));
            further.andNot(found);
            found.or(further);
            fresh = further;
        }
        return found;
    }
}
