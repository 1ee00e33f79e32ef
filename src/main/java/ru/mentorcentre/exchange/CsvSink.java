package ru.mentorcentre.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes CSV for a Russian Excel: BOM, «;», CRLF, decimal comma. */
final class CsvSink implements SheetWriter.RowSink {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final CSVPrinter printer;
    private final List<? extends ExportTable.Field<?>> fields;

    CsvSink(OutputStream out, ExportTable<?> table) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        printer = new CSVPrinter(
                writer,
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(';')
                        .setRecordSeparator("\r\n")
                        .get());
        fields = table.fields();
        printer.printRecord(
                fields.stream().map(field -> Formulas.disarm(field.header())).toList());
    }

    @Override
    public void row(Object[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            String text = text(values[i], fields.get(i).scale());
            printer.print(values[i] instanceof Number ? text : Formulas.disarm(text));
        }
        printer.println();
    }

    /** A value in words: decimal comma, dd.MM.yyyy, да and нет; a scale below 0 keeps the digits there are. */
    static String text(Object value, int scale) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
            BigDecimal shown = scale < 0 ? exact : exact.setScale(scale, RoundingMode.HALF_UP);
            return shown.toPlainString().replace('.', ',');
        }
        if (value instanceof LocalDate date) {
            return date.format(DAY);
        }
        if (value instanceof LocalDateTime moment) {
            return moment.format(MOMENT);
        }
        if (value instanceof Boolean truth) {
            return truth ? "да" : "нет";
        }
        return value.toString();
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
