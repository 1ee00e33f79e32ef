package ru.mentorcentre.exchange.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import ru.mentorcentre.exchange.CellText;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.exchange.FormulaGuard;

/** Writes CSV for a Russian Excel: BOM, «;», CRLF, decimal comma. */
final class CsvSink implements SheetWriter.RowSink {

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
        printer.printRecord(fields.stream()
                .map(field -> FormulaGuard.disarm(field.header()))
                .toList());
    }

    @Override
    public void row(Object[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            String text = CellText.of(values[i], fields.get(i).scale());
            printer.print(values[i] instanceof Number ? text : FormulaGuard.disarm(text));
        }
        printer.println();
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
