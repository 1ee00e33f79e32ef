package ru.mentorcentre.assessment;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the first page says about a municipality.
 *
 * @param reportingYear отчётный год
 * @param run the run in force of that year, or of the latest year before it that has one; {@code null} without any
 * @param runs how many of the two years, that one and the one before it, have a run
 * @param movement since the year before the run, {@code null} when that has no run or the two cannot be compared
 */
record Overview(int reportingYear, List<Matter> matters, YearRun run, int runs, Movement movement) {

    private static final int MOST_MOVES = 7;

    public int year() {
        return run.year();
    }

    /** Why there is no movement. */
    public String noMovement() {
        return runs == 2
                ? "Один из расчётов %d и %d годов — региональная оценка: границы разные, числа не сравниваются."
                        .formatted(year() - 1, year())
                : "За %d год расчёта нет, сравнить не с чем.".formatted(year() - 1);
    }

    public Counts counts() {
        return run.run().counts();
    }

    private Counts before() {
        return movement == null ? null : movement.then().run().counts();
    }

    public List<Tile> types() {
        return Tile.types(counts(), before(), year());
    }

    public List<Tile> risks() {
        return Stream.concat(
                        Tile.zones(counts(), before(), year()).stream(),
                        Tile.stability(counts(), before(), year()).stream())
                .toList();
    }

    public Quadrant picture() {
        return Quadrant.of(Canvas.SMALL, run, ResultFilter.NONE);
    }

    /** The schools that changed, as far as the page has room. */
    public List<SchoolMove> moves() {
        return changed().limit(MOST_MOVES).toList();
    }

    /** How many more changed. */
    public long furtherMoves() {
        return Math.max(0, changed().count() - MOST_MOVES);
    }

    private Stream<SchoolMove> changed() {
        return movement == null ? Stream.empty() : movement.moves().stream().filter(SchoolMove::isChange);
    }
}
