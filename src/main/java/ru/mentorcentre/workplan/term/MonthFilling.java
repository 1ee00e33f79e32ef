package ru.mentorcentre.workplan.term;

import java.util.ArrayList;
import java.util.List;

/** Gives points the month that stands beside them: «с 1 по 10 октября», «15, 22 марта», «октябрь (2-я неделя)». */
final class MonthFilling {

    private MonthFilling() {}

    static List<TermStretch> fill(List<TermStretch> stretches) {
        var rest = stretches.subList(1, stretches.size());
        var monthStandsFirst = stretches.get(0).isMonth()
                && !rest.isEmpty()
                && rest.stream().flatMap(each -> each.points().stream()).allMatch(TermPoint::isWithoutMonth);
        var filled =
                monthStandsFirst ? fromTheEnd(rest, stretches.get(0).points().get(0)) : fromTheEnd(stretches, null);
        if (filled.stream().flatMap(each -> each.points().stream()).anyMatch(TermPoint::isWithoutMonth)) {
            throw TermNotRead.notUnderstood();
        }
        return filled;
    }

    private static List<TermStretch> fromTheEnd(List<TermStretch> stretches, TermPoint after) {
        List<TermStretch> filled = new ArrayList<>();
        var next = after;
        for (int i = stretches.size() - 1; i >= 0; i--) {
            List<TermPoint> points = new ArrayList<>();
            for (int k = stretches.get(i).points().size() - 1; k >= 0; k--) {
                var point = stretches.get(i).points().get(k);
                next = next == null ? point : point.filledFrom(next);
                points.add(0, next);
            }
            filled.add(0, new TermStretch(stretches.get(i).shape(), points));
        }
        return filled;
    }
}
