package ru.mentorcentre.assessment.chart;

import static java.util.stream.Collectors.partitioningBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.mentorcentre.assessment.run.RunResultFilter;
import ru.mentorcentre.assessment.run.RunResultRow;
import ru.mentorcentre.assessment.run.RunWithResults;
import ru.mentorcentre.school.SchoolType;

/**
 * The picture ИОР × ИСБШ, ready to be drawn: social conditions grow to the right, results upwards, so effective schools
 * stand on the upper right.
 *
 * @param corners where the four types live; none while an axis has no threshold
 * @param across lines that part high ИСБШ from low
 * @param upwards lines that part high ИОР from low
 * @param marks the schools shown, those at the bottom of the list drawn last
 * @param pale the schools left out by the filter
 */
public record QuadrantChart(
        ChartCanvas canvas,
        AxisScale welfare,
        AxisScale results,
        List<Corner> corners,
        List<Line> across,
        List<Line> upwards,
        List<QuadrantPoint> marks,
        List<QuadrantPoint> pale) {

    private static final int MOST_NAMES = 100;

    public static QuadrantChart of(ChartCanvas canvas, RunWithResults run, RunResultFilter filter) {
        List<RunResultRow> rows =
                run.schools().stream().filter(QuadrantChart::fits).toList();
        ThresholdLines welfareCuts = ThresholdLines.of(run.run().basis().welfareAxis());
        ThresholdLines resultsCuts = ThresholdLines.of(run.run().basis().resultsAxis());
        AxisScale welfare = canvas.across(values(rows, RunResultRow::welfareIndex, welfareCuts));
        AxisScale results = canvas.upwards(values(rows, RunResultRow::resultsIndex, resultsCuts));
        List<Line> across = lines(welfareCuts, welfare);
        List<Line> upwards = lines(resultsCuts, results);
        Map<Boolean, List<QuadrantPoint>> marks =
                marks(rows, welfare, results, limits(canvas, across, upwards)).stream()
                        .collect(partitioningBy(mark -> filter.holds(mark.school())));
        return new QuadrantChart(
                canvas,
                welfare,
                results,
                corners(canvas, across, upwards),
                across,
                upwards,
                marks.get(true),
                marks.get(false));
    }

    /** Whether there are few enough points for each to carry its name, shown when it is reached. */
    public boolean isNamed() {
        return marks.size() <= MOST_NAMES;
    }

    /** How a name stands over its point, so that it stays inside the picture. */
    public String anchor(double x) {
        return x > canvas.width() * 0.8 ? "end" : x < canvas.width() * 0.2 ? "start" : "middle";
    }

    /** Whether a school has both indices, so that it can stand on the picture. */
    static boolean fits(RunResultRow row) {
        return row.resultsIndex() != null && row.welfareIndex() != null;
    }

    private static Stream<BigDecimal> values(
            List<RunResultRow> rows, Function<RunResultRow, BigDecimal> index, ThresholdLines cuts) {
        return Stream.concat(rows.stream().map(index), cuts.values());
    }

    static List<Line> lines(ThresholdLines cuts, AxisScale scale) {
        return cuts.lines().stream()
                .map(line -> new Line(scale.at(line.value()), line.label()))
                .toList();
    }

    private static PointSpreading.Limits limits(ChartCanvas canvas, List<Line> across, List<Line> upwards) {
        List<Double> xs = new ArrayList<>(across.stream().map(Line::at).toList());
        List<Double> ys = new ArrayList<>(upwards.stream().map(Line::at).toList());
        xs.addAll(List.of((double) canvas.left(), (double) canvas.right()));
        ys.addAll(List.of((double) canvas.top(), (double) canvas.bottom()));
        return new PointSpreading.Limits(xs, ys);
    }

    private static List<QuadrantPoint> marks(
            List<RunResultRow> rows, AxisScale welfare, AxisScale results, PointSpreading.Limits limits) {
        List<PointSpreading.Place> places = PointSpreading.apart(
                rows.stream()
                        .map(row -> new PointSpreading.Place(
                                welfare.at(row.welfareIndex()), results.at(row.resultsIndex())))
                        .toList(),
                limits);
        List<QuadrantPoint> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            marks.add(new QuadrantPoint(places.get(i).x(), places.get(i).y(), rows.get(i)));
        }
        return marks;
    }

    static List<Corner> corners(ChartCanvas canvas, List<Line> across, List<Line> upwards) {
        if (across.isEmpty() || upwards.isEmpty()) {
            return List.of();
        }
        double lowX = across.get(0).at();
        double highX = across.get(across.size() - 1).at();
        double lowY = upwards.get(0).at();
        double highY = upwards.get(upwards.size() - 1).at();
        return List.of(
                new Corner(SchoolType.EFFECTIVE, "эффективные", highX, canvas.top(), canvas.right(), highY),
                new Corner(SchoolType.RESILIENT, "резильентные", canvas.left(), canvas.top(), lowX, highY),
                new Corner(SchoolType.INEFFECTIVE, "неэффективные", highX, lowY, canvas.right(), canvas.bottom()),
                new Corner(SchoolType.STRUGGLING, "несправляющиеся", canvas.left(), lowY, lowX, canvas.bottom()));
    }

    /** A line of a threshold with its words. */
    record Line(double at, String label) {}

    /** Where one type lives. */
    record Corner(SchoolType type, String title, double left, double top, double right, double bottom) {

        public double width() {
            return AxisScale.tenth(right - left);
        }

        public double height() {
            return AxisScale.tenth(bottom - top);
        }

        public boolean isOnTheRight() {
            return type == SchoolType.EFFECTIVE || type == SchoolType.INEFFECTIVE;
        }

        public boolean isOnTop() {
            return type == SchoolType.EFFECTIVE || type == SchoolType.RESILIENT;
        }
    }
}
