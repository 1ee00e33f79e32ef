package ru.mentorcentre.assessment.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves apart points that would cover each other, so that each can be pressed: those of one small cell stand around its
 * middle in a spiral. A point never crosses a line between the quadrants nor leaves the frame.
 */
final class PointSpreading {

    /** Points nearer than this cover each other. */
    private static final double CELL = 6;

    private static final double STEP = 7.5;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private PointSpreading() {}

    /** The places of the points in their order, moved apart. */
    static List<Place> apart(List<Place> places, Limits limits) {
        Map<Long, List<Integer>> cells = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            cells.computeIfAbsent(places.get(i).cell(), cell -> new ArrayList<>())
                    .add(i);
        }
        List<Place> moved = new ArrayList<>(places);
        for (List<Integer> cell : cells.values()) {
            for (int i = 1; i < cell.size(); i++) {
                Place place = places.get(cell.get(i));
                double radius = STEP * Math.sqrt(i);
                Place wanted = new Place(
                        AxisScale.tenth(place.x() + radius * Math.cos(i * GOLDEN_ANGLE)),
                        AxisScale.tenth(place.y() + radius * Math.sin(i * GOLDEN_ANGLE)));
                moved.set(cell.get(i), limits.hold(place, wanted));
            }
        }
        return moved;
    }

    /** A place in the picture. */
    record Place(double x, double y) {

        private long cell() {
            return Math.round(x / CELL) * 1_000_000 + Math.round(y / CELL);
        }
    }

    /**
     * The lines nothing may cross, the frame's own sides among them. A point on a line counts as low, as a school does.
     */
    record Limits(List<Double> xs, List<Double> ys) {

        Place hold(Place place, Place wanted) {
            double x = wanted.x();
            for (double line : xs) {
                x = place.x() <= line ? Math.min(x, 2 * line - x) : Math.max(x, 2 * line - x);
            }
            double y = wanted.y();
            for (double line : ys) {
                y = place.y() >= line ? Math.max(y, 2 * line - y) : Math.min(y, 2 * line - y);
            }
            return new Place(AxisScale.tenth(x), AxisScale.tenth(y));
        }
    }
}
