package ru.mentorcentre.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what differs between what is stored and what a row brings. Columns that the file lacks are left alone. */
public final class CellDifferences {

    private final RowValues values;
    private final List<CellDifference> found = new ArrayList<>();

    /** @param values the row as read; tells which columns the file has */
    public CellDifferences(RowValues values) {
        this.values = values;
    }

    /** Compares one column's value in the row with the stored one; decimals are equal whatever their scale. */
    public <V> CellDifferences compare(Column<V> column, V stored) {
        V brought = values.get(column);
        if (values.has(column) && !same(stored, brought)) {
            found.add(new CellDifference(column.header(), column.shown(stored), column.shown(brought)));
        }
        return this;
    }

    /** What was found, in the order of the comparisons. */
    public List<CellDifference> list() {
        return List.copyOf(found);
    }

    private static boolean same(Object a, Object b) {
        return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : Objects.equals(a, b);
    }
}
