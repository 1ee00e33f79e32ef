package ru.mentorcentre.exchange.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import ru.mentorcentre.exchange.BookSheet;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.ExportTable;

/**
 * Writes a table row by row, so that its length does not matter. Text that begins with {@code = + - @} is never run as a
 * formula: in CSV an apostrophe goes before it, which the import takes away again; in .xlsx the cell is text by its type.
 */
public final class SheetWriter {

    private SheetWriter() {}

    /**
     * Writes a whole file.
     *
     * @param rows is given a consumer and has to hand it every row
     */
    public static <T> void write(
            ExportFormat format, ExportTable<T> table, Consumer<Consumer<T>> rows, OutputStream out)
            throws IOException {
        if (format == ExportFormat.XLSX) {
            writeBook(List.of(new BookSheet<>(table, rows)), out);
        } else {
            write(new CsvSink(out, table), table, rows);
        }
    }

    /** Writes a workbook of several worksheets. */
    static void writeBook(List<? extends BookSheet<?>> sheets, OutputStream out) throws IOException {
        Workbook book = XlsxSink.book(out);
        for (BookSheet<?> sheet : sheets) {
            writeSheet(book, sheet);
        }
        book.finish();
    }

    private static <T> void writeSheet(Workbook book, BookSheet<T> sheet) throws IOException {
        write(new XlsxSink(book, sheet.table()), sheet.table(), sheet.rows());
    }

    private static <T> void write(RowSink sink, ExportTable<T> table, Consumer<Consumer<T>> rows) throws IOException {
        try {
            rows.accept(row -> put(sink, table, row));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        sink.finish();
    }

    private static <T> void put(RowSink sink, ExportTable<T> table, T row) {
        try {
            Object[] values = new Object[table.fields().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = table.fields().get(i).value().apply(row);
            }
            sink.row(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the values of one row after another. */
    interface RowSink {

        void row(Object[] values) throws IOException;

        /** Completes the file; not called when the rows broke off, so that half a table does not look like a whole one. */
        void finish() throws IOException;
    }
}
