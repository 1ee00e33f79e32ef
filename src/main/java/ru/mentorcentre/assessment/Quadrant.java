package ru.mentorcentre.assessment;

import static java.util.stream.Collectors.partitioningBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
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
record Quadrant(
        Canvas canvas,
        Scale welfare,
        Scale results,
        List<Corner> corners,
        List<Line> across,
        List<Line> upwards,
        List<QuadrantMark> marks,
        List<QuadrantMark> pale) {

    private static final int MOST_NAMES = 100;

    static Quadrant of(Canvas canvas, YearRun run, ResultFilter filter) {
        List<ResultRow> rows = run.schools().stream().filter(Quadrant::fits).toList();
        Cuts welfareCuts = Cuts.of(run.run().basis().welfareAxis());
        Cuts resultsCuts = Cuts.of(run.run().basis().resultsAxis());
        Scale welfare = canvas.across(values(rows, ResultRow::welfareIndex, welfareCuts));
        Scale results = canvas.upwards(values(rows, ResultRow::resultsIndex, resultsCuts));
        List<Line> across = lines(welfareCuts, welfare);
        List<Line> upwards = lines(resultsCuts, results);
        Map<Boolean, List<QuadrantMark>> marks = marks(rows, welfare, results, limits(canvas, across, upwards)).stream()
                .collect(partitioningBy(mark -> filter.holds(mark.school())));
        return new Quadrant(
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
    static boolean fits(ResultRow row) {
        return row.resultsIndex() != null && row.welfareIndex() != null;
    }

    private static Stream<BigDecimal> values(List<ResultRow> rows, Function<ResultRow, BigDecimal> index, Cuts cuts) {
        return Stream.concat(rows.stream().map(index), cuts.values());
    }

    static List<Line> lines(Cuts cuts, Scale scale) {
        return cuts.lines().stream()
                .map(line -> new Line(scale.at(line.value()), line.label()))
                .toList();
    }

    private static Spread.Limits limits(Canvas canvas, List<Line> across, List<Line> upwards) {
        List<Double> xs = new ArrayList<>(across.stream().map(Line::at).toList());
        List<Double> ys = new ArrayList<>(upwards.stream().map(Line::at).toList());
        xs.addAll(List.of((double) canvas.left(), (double) canvas.right()));
        ys.addAll(List.of((double) canvas.top(), (double) canvas.bottom()));
        return new Spread.Limits(xs, ys);
    }

    private static List<QuadrantMark> marks(List<ResultRow> rows, Scale welfare, Scale results, Spread.Limits limits) {
        List<Spread.Place> places = Spread.apart(
                rows.stream()
                        .map(row -> new Spread.Place(welfare.at(row.welfareIndex()), results.at(row.resultsIndex())))
                        .toList(),
                limits);
        List<QuadrantMark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            marks.add(new QuadrantMark(places.get(i).x(), places.get(i).y(), rows.get(i)));
        }
        return marks;
    }

    static List<Corner> corners(Canvas canvas, List<Line> across, List<Line> upwards) {
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
            return Scale.tenth(right - left);
        }

        public double height() {
            return Scale.tenth(bottom - top);
        }

        public boolean isOnTheRight() {
            return type == SchoolType.EFFECTIVE || type == SchoolType.INEFFECTIVE;
        }

        public boolean isOnTop() {
            return type == SchoolType.EFFECTIVE || type == SchoolType.RESILIENT;
        }
    }
}
