package ru.mentorcentre.assessment.chart;

import java.util.Locale;
import java.util.stream.Collectors;
import ru.mentorcentre.assessment.rules.NumberText;
import ru.mentorcentre.assessment.run.RunResultRow;
import ru.mentorcentre.school.RiskZone;

/**
 * A school's way between two years on the picture.
 *
 * @param move of a school with both indices in both years
 */
record MovementArrow(double x1, double y1, double x2, double y2, SchoolMove move) {

    /** So far the head stays away from the middle of the point it leads to. */
    private static final double GAP = 9;

    private static final double HEAD_LENGTH = 7;
    private static final double HEAD_WIDTH = 3.5;

    /** Too short a way for a head: the point alone says that the school stayed. */
    public boolean hasHead() {
        return length() > GAP + HEAD_LENGTH;
    }

    private double length() {
        return Math.hypot(x2 - x1, y2 - y1);
    }

    /** The head as a path: its tip lies before the point. */
    public String head() {
        double ux = (x2 - x1) / length();
        double uy = (y2 - y1) / length();
        double tipX = x2 - GAP * ux;
        double tipY = y2 - GAP * uy;
        double backX = tipX - HEAD_LENGTH * ux;
        double backY = tipY - HEAD_LENGTH * uy;
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fL%.1f %.1fL%.1f %.1fZ",
                tipX,
                tipY,
                backX - HEAD_WIDTH * uy,
                backY + HEAD_WIDTH * ux,
                backX + HEAD_WIDTH * uy,
                backY - HEAD_WIDTH * ux);
    }

    public String css() {
        return move.now().type().css();
    }

    public String shape() {
        return new QuadrantPoint(x2, y2, move.now()).shape();
    }

    public boolean isChange() {
        return move.isChange();
    }

    /** The whole way in words. */
    public String title() {
        RunResultRow then = move.then();
        RunResultRow now = move.now();
        String zones = now.zones().stream().map(RiskZone::title).collect(Collectors.joining(", "));
        return "%s: %s; ИОР %s → %s, ИСБШ %s → %s; %s"
                .formatted(
                        move.name(),
                        move.isOfAnotherType()
                                ? then.type().title() + " → " + now.type().title()
                                : now.type().title() + ", как и раньше",
                        NumberText.index(then.resultsIndex()),
                        NumberText.index(now.resultsIndex()),
                        NumberText.index(then.welfareIndex()),
                        NumberText.index(now.welfareIndex()),
                        zones.isEmpty() ? "не в зоне риска" : "зоны риска: " + zones);
    }
}
