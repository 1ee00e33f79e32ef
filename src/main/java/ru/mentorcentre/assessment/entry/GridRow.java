package ru.mentorcentre.assessment.entry;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A school in the grid.
 *
 * @param version of the stored figures when the page was made, {@link #NEW} when there were none
 * @param cells one for each column
 * @param before what stood in the cells then, to tell what was typed since
 * @param problem what is wrong with the whole row, {@code null} if nothing
 */
record GridRow(
        long schoolId, String code, String name, int version, List<GridCell> cells, String before, String problem) {

    static final int NEW = -1;

    /** Between the texts of {@code before}; no figure has it. */
    static final String BETWEEN = "|";

    static String joined(List<GridCell> cells) {
        return cells.stream().map(GridCell::text).collect(Collectors.joining(BETWEEN));
    }

    boolean hasProblem() {
        return problem != null || cells.stream().anyMatch(cell -> cell.problem() != null);
    }
}
