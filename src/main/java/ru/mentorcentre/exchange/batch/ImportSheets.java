package ru.mentorcentre.exchange.batch;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.PlannedRow;
import ru.mentorcentre.exchange.RowChange;
import ru.mentorcentre.exchange.RowError;
import ru.mentorcentre.exchange.SheetRow;
import ru.mentorcentre.exchange.SheetTable;
import ru.mentorcentre.exchange.file.ExportService;

/** The two tables an import gives back: the template to fill in, and the file with its errors. */
@Component
class ImportSheets {

    private final ExportService exports;

    ImportSheets(ExportService exports) {
        this.exports = exports;
    }

    void sendTemplate(ImportKind<?> kind, HttpServletResponse response) throws IOException {
        ExportTable<Object> table = ExportTable.named(kind.title());
        for (Column<?> column : kind.columns()) {
            table.column(column.header(), row -> column.example());
        }
        exports.send(response, ExportFormat.XLSX, kind.title() + ", шаблон", table, sink -> sink.accept(kind));
    }

    void sendErrors(ImportKind<?> kind, ImportPreview preview, SheetTable sheet, HttpServletResponse response)
            throws IOException {
        String name = preview.batch().fileName().replaceFirst("\\.[^.]{1,5}$", "") + ", ошибки";
        exports.send(response, ExportFormat.XLSX, name, withErrors(kind, sheet, preview.plan()), sheet.rows()::forEach);
    }

    private static ExportTable<SheetRow> withErrors(ImportKind<?> kind, SheetTable sheet, ImportPlan<?> plan) {
        Map<Integer, String> errors = plan.rows().stream()
                .filter(row -> row.change() == RowChange.ERROR)
                .collect(Collectors.toMap(PlannedRow::number, ImportSheets::reasons));
        ExportTable<SheetRow> table = ExportTable.named(kind.title());
        List<String> headers = sheet.headers();
        for (int i = 0; i < headers.size(); i++) {
            int place = i;
            if (!headers.get(i).equals(RecognisedColumns.ERROR_HEADER)) {
                table.column(headers.get(i), row -> row.cell(place).value());
            }
        }
        return table.column(RecognisedColumns.ERROR_HEADER, 60, row -> errors.get(row.number()));
    }

    private static String reasons(PlannedRow<?> row) {
        return row.errors().stream().map(RowError::reason).collect(Collectors.joining(" "));
    }
}
