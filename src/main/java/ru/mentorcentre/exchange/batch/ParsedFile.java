package ru.mentorcentre.exchange.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.ImportRow;
import ru.mentorcentre.exchange.PlannedRow;
import ru.mentorcentre.exchange.RowError;
import ru.mentorcentre.exchange.SheetRow;
import ru.mentorcentre.exchange.SheetTable;
import ru.mentorcentre.exchange.UnreadableFile;
import ru.mentorcentre.exchange.file.SheetReader;

/**
 * A file read row by row against the columns of its kind: the good rows and the ones in error.
 *
 * @param ignored headers of the file that belong to no column
 */
record ParsedFile<R>(List<ImportRow<R>> good, List<PlannedRow<R>> bad, List<String> ignored) {

    static <R> ParsedFile<R> read(ImportKind<R> kind, byte[] content) throws UnreadableFile {
        List<Column<?>> wanted = kind.columns();
        return of(kind, wanted, SheetReader.read(content, wanted));
    }

    static <R> ParsedFile<R> of(ImportKind<R> kind, List<Column<?>> wanted, SheetTable sheet) throws UnreadableFile {
        RecognisedColumns columns = RecognisedColumns.in(sheet.headers(), wanted);
        RowParser<R> parser = new RowParser<>(kind, wanted, columns);
        ParsedFile<R> file = new ParsedFile<>(new ArrayList<>(), new ArrayList<>(), columns.ignored());
        Map<Object, Integer> seen = new HashMap<>();
        for (SheetRow row : sheet.rows()) {
            List<RowError> errors = new ArrayList<>();
            R value = parser.parse(row, errors);
            if (errors.isEmpty()) {
                Integer first = seen.putIfAbsent(kind.key(value), row.number());
                if (first == null) {
                    file.good.add(new ImportRow<>(row.number(), value));
                    continue;
                }
                errors.add(new RowError(
                        row.number(), "", parser.label(row), "Повтор строки " + first + ": оставьте одну из них."));
            }
            file.bad.add(PlannedRow.refused(row.number(), parser.label(row), errors));
        }
        return file;
    }

    /** What importing it would do to what is stored now. */
    ImportPlan<R> plan(ImportKind<R> kind) {
        List<PlannedRow<R>> rows = new ArrayList<>(kind.plan(good));
        rows.addAll(bad);
        rows.sort((a, b) -> Integer.compare(a.number(), b.number()));
        return new ImportPlan<>(rows, ignored);
    }
}
