package ru.mentorcentre.assessment;

import java.util.List;
import java.util.stream.Stream;
import ru.mentorcentre.shared.Matter;

/**
 * What the first page says about a municipality.
 *
 * @param reportingYear отчётный год
 * @param years that have a run, the latest first
 * @param run the run in force of the year shown, the reporting year unless another was asked for; {@code null} without any
 * @param runs how many of the two years, that one and the one before it, have a run
 * @param movement since the year before the run, {@code null} when that has no run or the two cannot be compared
 */
record Overview(
        int reportingYear, List<Integer> years, List<Matter> matters, YearRun run, int runs, Movement movement) {

    private static final int MOST_MOVES = 7;

    /** The year the page is about. */
    public int shownYear() {
        return run == null ? reportingYear : run.year();
    }

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
