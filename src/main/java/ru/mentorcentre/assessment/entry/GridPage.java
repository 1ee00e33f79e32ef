package ru.mentorcentre.assessment.entry;

import java.util.List;
import ru.mentorcentre.shared.persistence.ListPage;

/**
 * Figures of a year as a table to type into.
 *
 * @param page which of the schools these are, {@code null} for a form that came back with errors
 */
record GridPage(int year, List<GridColumn> columns, List<GridRow> rows, ListPage<StoredGridRow> page) {

    /** How many rows cannot be stored as they are. */
    public long problems() {
        return rows.stream().filter(GridRow::hasProblem).count();
    }
}
