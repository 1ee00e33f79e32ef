package ru.mentorcentre.assessment.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.assessment.figures.FigureField;
import ru.mentorcentre.assessment.method.IndicatorDefinition;
import ru.mentorcentre.assessment.rules.YearFigures;
import ru.mentorcentre.exchange.Column;

/**
 * A column of the grid: a given figure or an indicator of the year's method.
 *
 * @param key names its cells in the form
 * @param code of an indicator, {@code null} for a given figure
 * @param field {@code null} for an indicator
 * @param hint what may be typed
 */
record GridColumn(String key, String title, String code, FigureField field, Column<?> column, String hint) {

    private static final String INDICATOR = "x-";

    static List<GridColumn> of(Collection<IndicatorDefinition> indicators) {
        List<GridColumn> columns = new ArrayList<>();
        Arrays.stream(FigureField.values()).forEach(field -> columns.add(of(field)));
        indicators.forEach(line -> {
            Column<BigDecimal> column = FigureColumns.titled(line);
            columns.add(
                    new GridColumn(INDICATOR + line.code(), line.title(), line.code(), null, column, column.hint()));
        });
        return columns;
    }

    private static GridColumn of(FigureField field) {
        Column<?> column = FigureColumns.of(field);
        return new GridColumn(field.key(), field.title(), null, field, column, column.hint());
    }

    /** What stands in the cell, the Russian way. */
    @SuppressWarnings("unchecked") // a column shows the values it has read
    String shown(YearFigures given, Map<String, BigDecimal> values) {
        Object value = field == null ? values.get(code) : field.of(given);
        return ((Column<Object>) column).shown(value);
    }

    /** Puts a typed value where it belongs. */
    void put(Object value, FiguresDraft draft) {
        if (field == null) {
            draft.put(code, (BigDecimal) value);
        } else {
            draft.put(field, value);
        }
    }

    public boolean isLevel() {
        return field == FigureField.LEVEL;
    }
}
