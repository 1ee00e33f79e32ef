package ru.mentorcentre.exchange.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.SheetCell;
import ru.mentorcentre.exchange.SheetRow;
import ru.mentorcentre.exchange.SheetTable;
import ru.mentorcentre.exchange.UnreadableFile;

/** Reads a table from an uploaded .xlsx or CSV file, whatever its name says. */
public final class SheetReader {

    /** Rows of a table, header apart. */
    public static final int MAX_ROWS = 60_000;

    private SheetReader() {}

    /**
     * Reads the whole table.
     *
     * @param known columns by which the header row is recognised; others are read too
     * @throws UnreadableFile when the file is no table, is too big, or has no rows under its header
     */
    public static SheetTable read(byte[] content, List<Column<?>> known) throws UnreadableFile {
        HeaderRow headers = new HeaderRow(known);
        SheetTable sheet = switch (FileGuard.formatOf(content)) {
            case XLSX -> XlsxReader.read(content, headers);
            case CSV -> CsvReader.read(content, headers);
        };
        if (sheet.rows().isEmpty()) {
            throw new UnreadableFile("В файле нет строк с данными: под заголовками пусто.");
        }
        return sheet;
    }

    /** Takes the header out of the rows, which are not empty, and the rest below it. */
    static SheetTable assemble(String name, Iterator<SheetRow> rows, HeaderRow headers) throws UnreadableFile {
        List<SheetRow> body = HeaderRow.head(rows);
        if (body.isEmpty()) {
            throw new UnreadableFile("В файле нет ни одной заполненной строки. Проверьте, тот ли файл выбран.");
        }
        int headerIndex = headers.indexIn(body);
        TableLimits size = new TableLimits();
        for (SheetRow row : body) {
            size.add(row);
        }
        List<String> names =
                body.get(headerIndex).cells().stream().map(SheetCell::shown).toList();
        List<SheetRow> below = new ArrayList<>(body.subList(headerIndex + 1, body.size()));
        while (rows.hasNext()) {
            SheetRow row = rows.next();
            size.add(row);
            below.add(row);
            if (below.size() > MAX_ROWS) {
                throw new UnreadableFile("В таблице больше 60 000 строк. Разделите её на несколько файлов.");
            }
        }
        return new SheetTable(name, names, below);
    }
}
