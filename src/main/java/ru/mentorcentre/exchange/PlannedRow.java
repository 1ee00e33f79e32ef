package ru.mentorcentre.exchange;

import java.util.List;

/**
 * What importing one row would do.
 *
 * @param number the row's number as a spreadsheet program shows it
 * @param label what the row is about, as «S01 · СОШ № 901»; empty when it could not be read
 * @param value the row read; null in error
 */
public record PlannedRow<R>(
        int number, String label, RowChange change, R value, List<CellDifference> differences, List<RowError> errors) {

    /** The row brings something new; the differences may tell its values. */
    public static <R> PlannedRow<R> add(ImportRow<R> row, String label, List<CellDifference> differences) {
        return new PlannedRow<>(row.number(), label, RowChange.ADD, row.value(), differences, List.of());
    }

    /** The row meets a stored one: it changes it, unless nothing differs. */
    public static <R> PlannedRow<R> compared(ImportRow<R> row, String label, List<CellDifference> differences) {
        RowChange change = differences.isEmpty() ? RowChange.UNCHANGED : RowChange.CHANGE;
        return new PlannedRow<>(row.number(), label, change, row.value(), differences, List.of());
    }

    /** The row cannot be taken, for instance because its school is unknown. */
    public static <R> PlannedRow<R> refused(
            ImportRow<R> row, String label, Column<?> column, String value, String reason) {
        return refused(row.number(), label, List.of(new RowError(row.number(), column.header(), value, reason)));
    }

    public static <R> PlannedRow<R> refused(int number, String label, List<RowError> errors) {
        return new PlannedRow<>(number, label, RowChange.ERROR, null, List.of(), errors);
    }
}
