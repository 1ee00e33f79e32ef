package ru.mentorcentre.exchange.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.mentorcentre.exchange.BadValue;
import ru.mentorcentre.exchange.CellRefusal;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.RowError;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.exchange.SheetCell;
import ru.mentorcentre.exchange.SheetRow;

/** Reads rows of one file; collects all that is wrong with a row, not just the first thing. */
record RowParser<R>(ImportKind<R> kind, List<Column<?>> wanted, RecognisedColumns columns) {

    /** The row, or null when something was added to the errors. */
    R parse(SheetRow row, List<RowError> errors) {
        if (isSample(row)) {
            errors.add(new RowError(row.number(), "", Column.SAMPLE, "Это строка-образец: удалите её."));
            return null;
        }
        Map<Column<?>, Object> values = new HashMap<>();
        for (Column<?> column : wanted) {
            Integer place = columns.places().get(column);
            if (place == null) {
                continue;
            }
            SheetCell cell = row.cell(place);
            try {
                values.put(column, column.parse(cell));
            } catch (BadValue e) {
                errors.add(new RowError(row.number(), column.header(), CellRefusal.shortened(cell), e.getMessage()));
            }
        }
        if (!errors.isEmpty()) {
            return null;
        }
        try {
            return kind.read(
                    new RowValues(row.number(), values, columns.places().keySet()));
        } catch (BadValue e) {
            errors.add(new RowError(row.number(), "", label(row), e.getMessage()));
            return null;
        }
    }

    private boolean isSample(SheetRow row) {
        return columns.places().entrySet().stream()
                .filter(place -> Column.SAMPLE.equals(place.getKey().example()))
                .anyMatch(place -> Column.SAMPLE.equalsIgnoreCase(
                        row.cell(place.getValue()).shown().strip()));
    }

    /** The row by its required columns, as they stand in the file. */
    String label(SheetRow row) {
        return wanted.stream()
                .filter(column -> column.isRequired() && columns.places().containsKey(column))
                .map(column -> CellRefusal.shortened(row.cell(columns.places().get(column))))
                .filter(text -> !text.isEmpty())
                .limit(2)
                .collect(Collectors.joining(" · "));
    }
}
