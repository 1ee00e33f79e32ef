package ru.mentorcentre.assessment;

import java.util.List;
import ru.mentorcentre.shared.ListPage;

/**
 * Figures of a year as a table to type into.
 *
 * @param page which of the schools these are, {@code null} for a form that came back with errors
 */
record Grid(int year, List<GridColumn> columns, List<GridRow> rows, ListPage<GridSource> page) {

    /** How many rows cannot be stored as they are. */
    public long problems() {
        return rows.stream().filter(GridRow::hasProblem).count();
    }
}
