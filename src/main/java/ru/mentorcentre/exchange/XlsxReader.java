package ru.mentorcentre.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the worksheet that has most of the known headers; the first visible one where none has. */
final class XlsxReader {

    private static final String DAMAGED =
            "Файл повреждён: не удалось прочитать книгу. Откройте его в Excel, сохраните заново и выберите файл снова.";

    private XlsxReader() {}

    static Sheet read(byte[] content, Headers headers) throws UnreadableFile {
        XlsxGuard.check(content);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            XlsxCells cells = new XlsxCells(book.isDate1904());
            var sheet = choose(book, cells, headers);
            try (Stream<Row> rows = sheet.openStream()) {
                return SheetReader.assemble(sheet.getName(), filled(rows, cells), headers);
            }
        } catch (IOException | RuntimeException e) {
            // the library throws whatever a broken part makes it stumble over
            throw new UnreadableFile(DAMAGED, e);
        }
    }

    private static org.dhatim.fastexcel.reader.Sheet choose(ReadableWorkbook book, XlsxCells cells, Headers headers)
            throws IOException, UnreadableFile {
        List<org.dhatim.fastexcel.reader.Sheet> visible = book.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        if (visible.isEmpty()) {
            throw new UnreadableFile("В книге нет ни одного видимого листа.");
        }
        org.dhatim.fastexcel.reader.Sheet best = null;
        int bestScore = -1;
        for (var sheet : visible) {
            try (Stream<Row> rows = sheet.openStream()) {
                List<SheetRow> head = Headers.head(filled(rows, cells));
                int score = head.isEmpty() ? -1 : headers.score(head);
                if (best == null || score > bestScore) {
                    best = sheet;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static Iterator<SheetRow> filled(Stream<Row> rows, XlsxCells cells) {
        return rows.map(cells::row).filter(row -> !row.isEmpty()).iterator();
    }
}
