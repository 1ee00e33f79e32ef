package ru.mentorcentre.exchange.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.mentorcentre.exchange.CellWords;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.SheetRow;

/** Finds the row with the headers: usually the first, but a title or a note may stand above it. */
final class HeaderRow {

    static final int ROWS_LOOKED_AT = 20;

    private final Set<String> known;

    HeaderRow(List<Column<?>> columns) {
        known = columns.stream().flatMap(Column::names).map(CellWords::key).collect(Collectors.toSet());
    }

    /** The next rows that are not empty, as many as are looked at. */
    static List<SheetRow> head(Iterator<SheetRow> rows) {
        List<SheetRow> head = new ArrayList<>();
        while (head.size() < ROWS_LOOKED_AT && rows.hasNext()) {
            head.add(rows.next());
        }
        return head;
    }

    /** Index of the row with most known headers; the first one where there is none. */
    int indexIn(List<SheetRow> head) {
        int best = 0;
        for (int i = 1; i < head.size(); i++) {
            if (score(head.get(i)) > score(head.get(best))) {
                best = i;
            }
        }
        return best;
    }

    /** How many known headers the best row has. */
    int score(List<SheetRow> head) {
        return head.isEmpty() ? 0 : score(head.get(indexIn(head)));
    }

    private int score(SheetRow row) {
        Set<String> found = new HashSet<>();
        row.cells().stream()
                .limit(TableLimits.MAX_COLUMNS)
                .map(cell -> CellWords.key(cell.shown()))
                .filter(known::contains)
                .forEach(found::add);
        return found.size();
    }
}
