package ru.mentorcentre.matching;

import java.util.Arrays;

/** Collects a {@link Graph} row by row. */
final class GraphBuilder {

    private static final int START = 1024;

    private final int[] first;
    private int[] mentor = new int[START];
    private int[] points = new int[START];
    private int rows;
    private int entries;

    GraphBuilder(int requests) {
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

    Graph graph(int[][] places) {
        return new Graph(first, Arrays.copyOf(mentor, entries), Arrays.copyOf(points, entries), places);
    }
}
