package ru.mentorcentre.exchange;

import java.util.Map;
import java.util.Set;

/**
 * The values of one row that has been read without errors.
 *
 * @param number the row's number as a spreadsheet program shows it
 */
public record RowValues(int number, Map<Column<?>, Object> values, Set<Column<?>> present) {

    /** The value of the column, or null when the cell is empty or the column is not in the file. */
    @SuppressWarnings("unchecked") // each value was put there by the column's own parser
    public <V> V get(Column<V> column) {
        return (V) values.get(column);
    }

    /** Whether the file has the column at all: a missing column leaves the stored values as they are. */
    public boolean has(Column<?> column) {
        return present.contains(column);
    }
}
