package ru.mentorcentre.assessment.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.mentorcentre.assessment.run.RunResultRow;

/**
 * The movement as arrows on the picture ИОР × ИСБШ, with the lines of the later year. A filter takes arrows away and
 * leaves the ground where it was.
 *
 * @param arrows those of schools that did not change first, so that the others lie on top
 * @param hidden how many schools are in both years but have no arrow, because there would be too many
 */
record MovementChart(
        ChartCanvas canvas,
        AxisScale welfare,
        AxisScale results,
        List<QuadrantChart.Corner> corners,
        List<QuadrantChart.Line> across,
        List<QuadrantChart.Line> upwards,
        List<MovementArrow> arrows,
        int hidden) {

    /** With more schools than this only those that changed are drawn. */
    static final int MOST_ARROWS = 120;

    static MovementChart of(ChartCanvas canvas, Movement movement, SchoolMoveKind kind) {
        List<SchoolMove> placed =
                movement.moves().stream().filter(MovementChart::fits).toList();
        List<SchoolMove> drawable =
                placed.stream().filter(move -> kind == null || move.is(kind)).toList();
        boolean all = drawable.size() <= MOST_ARROWS;
        List<SchoolMove> moves =
                drawable.stream().filter(move -> all || move.isChange()).toList();
        ThresholdLines welfareCuts =
                ThresholdLines.of(movement.now().run().basis().welfareAxis());
        ThresholdLines resultsCuts =
                ThresholdLines.of(movement.now().run().basis().resultsAxis());
        AxisScale welfare = canvas.across(values(placed, RunResultRow::welfareIndex, welfareCuts));
        AxisScale results = canvas.upwards(values(placed, RunResultRow::resultsIndex, resultsCuts));
        List<QuadrantChart.Line> across = QuadrantChart.lines(welfareCuts, welfare);
        List<QuadrantChart.Line> upwards = QuadrantChart.lines(resultsCuts, results);
        List<MovementArrow> arrows = Stream.concat(
                        moves.stream().filter(move -> !move.isChange()),
                        moves.stream().filter(SchoolMove::isChange))
                .map(move -> arrow(move, welfare, results))
                .toList();
        return new MovementChart(
                canvas,
                welfare,
                results,
                QuadrantChart.corners(canvas, across, upwards),
                across,
                upwards,
                arrows,
                drawable.size() - moves.size());
    }

    private static boolean fits(SchoolMove move) {
        return move.isInBoth() && QuadrantChart.fits(move.then()) && QuadrantChart.fits(move.now());
    }

    private static Stream<BigDecimal> values(
            List<SchoolMove> moves, Function<RunResultRow, BigDecimal> index, ThresholdLines cuts) {
        return Stream.concat(
                moves.stream().flatMap(move -> Stream.of(index.apply(move.then()), index.apply(move.now()))),
                cuts.values());
    }

    private static MovementArrow arrow(SchoolMove move, AxisScale welfare, AxisScale results) {
        return new MovementArrow(
                welfare.at(move.then().welfareIndex()),
                results.at(move.then().resultsIndex()),
                welfare.at(move.now().welfareIndex()),
                results.at(move.now().resultsIndex()),
                move);
    }
}
