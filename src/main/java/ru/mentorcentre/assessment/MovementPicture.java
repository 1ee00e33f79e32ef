package ru.mentorcentre.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The movement as arrows on the picture ИОР × ИСБШ, with the lines of the later year. A filter takes arrows away and
 * leaves the ground where it was.
 *
 * @param arrows those of schools that did not change first, so that the others lie on top
 * @param hidden how many schools are in both years but have no arrow, because there would be too many
 */
record MovementPicture(
        Canvas canvas,
        Scale welfare,
        Scale results,
        List<Quadrant.Corner> corners,
        List<Quadrant.Line> across,
        List<Quadrant.Line> upwards,
        List<Arrow> arrows,
        int hidden) {

    /** With more schools than this only those that changed are drawn. */
    static final int MOST_ARROWS = 120;

    static MovementPicture of(Canvas canvas, Movement movement, MoveKind kind) {
        List<SchoolMove> placed =
                movement.moves().stream().filter(MovementPicture::fits).toList();
        List<SchoolMove> drawable =
                placed.stream().filter(move -> kind == null || move.is(kind)).toList();
        boolean all = drawable.size() <= MOST_ARROWS;
        List<SchoolMove> moves =
                drawable.stream().filter(move -> all || move.isChange()).toList();
        Cuts welfareCuts = Cuts.of(movement.now().run().basis().welfareAxis());
        Cuts resultsCuts = Cuts.of(movement.now().run().basis().resultsAxis());
        Scale welfare = canvas.across(values(placed, ResultRow::welfareIndex, welfareCuts));
        Scale results = canvas.upwards(values(placed, ResultRow::resultsIndex, resultsCuts));
        List<Quadrant.Line> across = Quadrant.lines(welfareCuts, welfare);
        List<Quadrant.Line> upwards = Quadrant.lines(resultsCuts, results);
        List<Arrow> arrows = Stream.concat(
                        moves.stream().filter(move -> !move.isChange()),
                        moves.stream().filter(SchoolMove::isChange))
                .map(move -> arrow(move, welfare, results))
                .toList();
        return new MovementPicture(
                canvas,
                welfare,
                results,
                Quadrant.corners(canvas, across, upwards),
                across,
                upwards,
                arrows,
                drawable.size() - moves.size());
    }

    private static boolean fits(SchoolMove move) {
        return move.isInBoth() && Quadrant.fits(move.then()) && Quadrant.fits(move.now());
    }

    private static Stream<BigDecimal> values(List<SchoolMove> moves, Function<ResultRow, BigDecimal> index, Cuts cuts) {
        return Stream.concat(
                moves.stream().flatMap(move -> Stream.of(index.apply(move.then()), index.apply(move.now()))),
                cuts.values());
    }

    private static Arrow arrow(SchoolMove move, Scale welfare, Scale results) {
        return new Arrow(
                welfare.at(move.then().welfareIndex()),
                results.at(move.then().resultsIndex()),
                welfare.at(move.now().welfareIndex()),
                results.at(move.now().resultsIndex()),
                move);
    }
}
