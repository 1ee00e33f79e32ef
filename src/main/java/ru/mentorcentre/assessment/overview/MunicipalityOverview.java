package ru.mentorcentre.assessment.overview;

import java.util.List;
import java.util.stream.Stream;
import ru.mentorcentre.assessment.chart.ChartCanvas;
import ru.mentorcentre.assessment.chart.Movement;
import ru.mentorcentre.assessment.chart.QuadrantChart;
import ru.mentorcentre.assessment.chart.SchoolMove;
import ru.mentorcentre.assessment.run.ClassificationCounts;
import ru.mentorcentre.assessment.run.RunResultFilter;
import ru.mentorcentre.assessment.run.RunWithResults;
import ru.mentorcentre.shared.web.AttentionItem;

/**
 * What the first page says about a municipality.
 *
 * @param reportingYear отчётный год
 * @param years that have a run, the latest first
 * @param run the run in force of the year shown, the reporting year unless another was asked for; {@code null} without any
 * @param runs how many of the two years, that one and the one before it, have a run
 * @param movement since the year before the run, {@code null} when that has no run or the two cannot be compared
 */
record MunicipalityOverview(
        int reportingYear,
        List<Integer> years,
        List<AttentionItem> matters,
        RunWithResults run,
        int runs,
        Movement movement) {

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

    public ClassificationCounts counts() {
        return run.run().counts();
    }

    public List<OverviewTile> types() {
        return OverviewTile.types(run, movement);
    }

    public List<OverviewTile> risks() {
        return Stream.concat(OverviewTile.zones(run, movement).stream(), OverviewTile.stability(run, movement).stream())
                .toList();
    }

    public QuadrantChart picture() {
        return QuadrantChart.of(ChartCanvas.SMALL, run, RunResultFilter.NONE);
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
