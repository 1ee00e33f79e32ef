package ru.mentorcentre.assessment;

import java.util.List;

/**
 * Figures of a year as a table to type into.
 *
 * @param total how many schools the filter finds; at most {@link GridSources#MOST} are shown
 */
record Grid(int year, List<GridColumn> columns, List<GridRow> rows, long total) {

    public boolean isCut() {
        return total > rows.size();
    }

    /** How many rows cannot be stored as they are. */
    public long problems() {
        return rows.stream().filter(GridRow::hasProblem).count();
    }
}
