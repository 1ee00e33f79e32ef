package ru.mentorcentre.exchange.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import ru.mentorcentre.exchange.SheetCell;
import ru.mentorcentre.exchange.SheetRow;
import ru.mentorcentre.exchange.SheetTable;
import ru.mentorcentre.exchange.UnreadableFile;

/** Reads CSV: finds out its encoding and its separator by which of them makes the known headers appear. */
final class CsvReader {

    private static final char[] SEPARATORS = {';', '\t', ','};

    private CsvReader() {}

    static SheetTable read(byte[] content, HeaderRow headers) throws UnreadableFile {
        CsvEncoding best = null;
        char separator = SEPARATORS[0];
        int bestScore = -1;
        for (CsvEncoding encoding : CsvEncoding.candidates(content)) {
            for (char candidate : SEPARATORS) {
                int score = score(encoding, candidate, headers);
                if (score > bestScore) {
                    best = encoding;
                    separator = candidate;
                    bestScore = score;
                }
            }
        }
        return parse(best, separator, headers);
    }

    /** Known headers weigh more than the mere number of columns. */
    private static int score(CsvEncoding encoding, char separator, HeaderRow headers) {
        List<SheetRow> head = new ArrayList<>();
        try (CsvText text = new CsvText(encoding.head(), separator);
                CSVParser parser = parser(text, separator)) {
            Iterator<SheetRow> rows = filled(parser, text);
            while (head.size() < HeaderRow.ROWS_LOOKED_AT && rows.hasNext()) {
                head.add(rows.next());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // what was read before the fault still tells the separator; reading all of it will report the fault
        }
        int columns = head.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return headers.score(head) * 1000 + (columns > 1 ? Math.min(columns, 999) : 0);
    }

    private static SheetTable parse(CsvEncoding encoding, char separator, HeaderRow headers) throws UnreadableFile {
        try (CsvText text = new CsvText(encoding.text(), separator);
                CSVParser parser = parser(text, separator)) {
            SheetTable sheet = SheetReader.assemble(null, filled(parser, text), headers);
            for (SheetRow row : sheet.rows()) {
                if (row.cells().size() > sheet.headers().size()) {
                    throw new UnreadableFile(tooManyValues(row, sheet, separator));
                }
            }
            return sheet;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof UnreadableFile known) {
                    throw known;
                }
            }
            throw new UnreadableFile(
                    "Не удалось прочитать CSV: где-то не закрыта кавычка. Проверьте кавычки или сохраните таблицу как .xlsx.",
                    e);
        }
    }

    private static String tooManyValues(SheetRow row, SheetTable sheet, char separator) {
        String message = "В строке %d значений больше, чем столбцов в заголовке (%d и %d)."
                .formatted(row.number(), row.cells().size(), sheet.headers().size());
        return separator == ','
                ? message
                        + " Похоже, запятая стоит и между столбцами, и внутри чисел. Сохраните файл с разделителем «;» или как .xlsx."
                : message + " Проверьте разделители в этой строке.";
    }

    private static CSVParser parser(Reader text, char separator) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        return CSVParser.builder().setReader(text).setFormat(format).get();
    }

    private static Iterator<SheetRow> filled(CSVParser parser, CsvText text) {
        return parser.stream()
                .map(CsvReader::row)
                .peek(row -> text.rowDone())
                .filter(row -> !row.isEmpty())
                .iterator();
    }

    private static SheetRow row(CSVRecord values) {
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            cells.add(SheetCell.text(values.get(i)));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return new SheetRow((int) values.getRecordNumber(), cells);
    }
}
