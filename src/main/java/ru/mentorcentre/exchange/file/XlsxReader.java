package ru.mentorcentre.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.mentorcentre.exchange.SheetRow;
import ru.mentorcentre.exchange.SheetTable;
import ru.mentorcentre.exchange.UnreadableFile;

/** Reads the worksheet that has most of the known headers; the first visible one where none has. */
final class XlsxReader {

    private static final String DAMAGED =
            "Файл повреждён: не удалось прочитать книгу. Откройте его в Excel, сохраните заново и выберите файл снова.";

    private static final Logger LOG = LoggerFactory.getLogger(XlsxReader.class);

    private XlsxReader() {}

    static SheetTable read(byte[] content, HeaderRow headers) throws UnreadableFile {
        boolean uncomputed = XlsxGuard.check(content).uncomputed();
        try (ReadableWorkbook book = open(content)) {
            XlsxCells cells = new XlsxCells(book.isDate1904(), uncomputed);
            var sheet = choose(book, cells, headers);
            try (Stream<Row> rows = sheet.openStream()) {
                return SheetReader.assemble(sheet.getName(), filled(rows, cells), headers);
            }
        } catch (IOException | RuntimeException e) {
            // the library throws whatever a broken part makes it stumble over
            log("Unreadable workbook", e);
            throw new UnreadableFile(DAMAGED, e);
        }
    }

    /** The library insists on the styles, which a workbook may do without: it has no dates and no «007» then. */
    private static ReadableWorkbook open(byte[] content) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException e) {
            if (XlsxGuard.has("styles", content)) {
                throw e;
            }
            log("Workbook without styles", e);
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(false, true));
        }
    }

    /** Where the library stumbled; its message may hold what stands in a cell, so it stays out. */
    private static void log(String what, Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        StackTraceElement[] trace = cause.getStackTrace();
        LOG.info("{}: {} at {}", what, cause.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
    }

    private static org.dhatim.fastexcel.reader.Sheet choose(ReadableWorkbook book, XlsxCells cells, HeaderRow headers)
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
                List<SheetRow> head = HeaderRow.head(filled(rows, cells));
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
