package ru.mentorcentre.exchange;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number the row's number in the file as a spreadsheet program shows it, from 1
 */
public record SheetRow(int number, List<SheetCell> cells) {

    /** The cell under the header with this index; an empty one where the row is shorter. */
    public SheetCell cell(int index) {
        return index < cells.size() ? cells.get(index) : SheetCell.EMPTY;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isEmpty);
    }
}
