package ru.mentorcentre.matching.solver;

import java.util.Arrays;

/** Collects a {@link AssignmentGraph} row by row. */
final class AssignmentGraphBuilder {

    private static final int START = 1024;

    private final int[] first;
    private int[] mentor = new int[START];
    private int[] points = new int[START];
    private int rows;
    private int entries;

    AssignmentGraphBuilder(int requests) {
        first = new int[requests + 1];
    }

    /** A mentor who fits the request of this row; mentors come in ascending order. */
    void add(int fitting, int worth) {
        if (entries == mentor.length) {
            mentor = Arrays.copyOf(mentor, 2 * entries);
            points = Arrays.copyOf(points, 2 * entries);
        }
        mentor[entries] = fitting;
        points[entries++] = worth;
    }

    void endOfRow() {
        first[++rows] = entries;
    }

    int rows() {
        return rows;
    }

    AssignmentGraph graph(int[][] places) {
        return new AssignmentGraph(first, Arrays.copyOf(mentor, entries), Arrays.copyOf(points, entries), places);
    }
}
