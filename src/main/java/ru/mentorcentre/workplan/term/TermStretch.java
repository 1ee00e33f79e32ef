package ru.mentorcentre.workplan.term;

import java.util.List;

/** Points that belong together: one, or the first and the last of a range. */
record TermStretch(StretchShape shape, List<TermPoint> points) {

    static TermStretch of(StretchShape shape, TermPoint... points) {
        return new TermStretch(shape, List.of(points));
    }

    /** «октябрь», not a quarter, not a range. */
    boolean isMonth() {
        return shape == StretchShape.ONE && points.get(0).unit() == TermUnit.MONTH;
    }
}
