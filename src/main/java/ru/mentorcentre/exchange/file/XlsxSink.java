package ru.mentorcentre.exchange.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ru.mentorcentre.exchange.ExportTable;

/** Writes .xlsx; every so many rows go out and leave the memory. */
final class XlsxSink implements SheetWriter.RowSink {

    private static final int FLUSH_EVERY = 500;
    /** Excel cuts a longer text with a complaint. */
    private static final int MAX_TEXT = 32_767;

    private final Worksheet sheet;
    private final List<? extends ExportTable.Field<?>> fields;
    private int row;

    /** A worksheet of a workbook that may hold more of them; the former one has to be finished. */
    XlsxSink(Workbook book, ExportTable<?> table) {
        sheet = book.newWorksheet(tabName(table.name()));
        fields = table.fields();
        for (int i = 0; i < fields.size(); i++) {
            sheet.inlineString(0, i, fields.get(i).header());
            sheet.width(i, fields.get(i).width());
        }
        sheet.range(0, 0, 0, fields.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor("E9EEF6")
                .set();
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(Object[] values) throws IOException {
        row++;
        for (int i = 0; i < values.length; i++) {
            put(i, values[i]);
        }
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
            int scale = fields.get(column).scale();
            if (scale < 0 && number instanceof BigDecimal decimal) {
                scale = decimal.scale();
            }
            if (scale > 0) {
                sheet.style(row, column).format("0." + "0".repeat(scale)).set();
            }
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd.mm.yyyy").set();
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format("dd.mm.yyyy hh:mm").set();
        } else if (value instanceof Boolean truth) {
            sheet.inlineString(row, column, truth ? "да" : "нет");
        } else if (value != null) {
            sheet.inlineString(row, column, printable(value.toString()));
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.setAutoFilter(0, 0, row, fields.size() - 1);
        sheet.finish();
    }

    static Workbook book(OutputStream out) {
        return new Workbook(keptOpen(out), "MentorCentre", "1.0");
    }

    /** Without the characters that XML cannot hold. */
    private static String printable(String text) {
        String clean = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        return clean.chars().noneMatch(XlsxSink::isForbidden)
                ? clean
                : clean.codePoints()
                        .filter(c -> !isForbidden(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isForbidden(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF;
    }

    /** A tab's name has at most 31 characters and none of []*?/\:. */
    private static String tabName(String name) {
        String clean = name.replaceAll("[\\[\\]*?/\\\\:']", " ").strip();
        return clean.substring(0, Math.min(31, clean.length()));
    }

    private static OutputStream keptOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
