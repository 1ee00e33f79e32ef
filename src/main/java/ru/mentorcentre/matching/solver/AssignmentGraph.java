package ru.mentorcentre.matching.solver;

/**
 * Requests and the mentors who fit them, as arrays: row r has the entries first[r] to first[r + 1] − 1, each a mentor
 * (ascending) and the points of the pair without the place.
 *
 * @param places points of the further places of each mentor, from the next free one on; never rising
 */
record AssignmentGraph(int[] first, int[] mentor, int[] points, int[][] places) {

    int requests() {
        return first.length - 1;
    }

    int mentors() {
        return places.length;
    }

    /** The entry of a mentor in a row; negative when the two do not fit. */
    int entry(int request, int wanted) {
        return java.util.Arrays.binarySearch(mentor, first[request], first[request + 1], wanted);
    }
}
