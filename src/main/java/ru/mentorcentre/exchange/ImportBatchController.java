package ru.mentorcentre.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;

/** The record of imports. */
@Controller
@RequestMapping("/imports")
@MunicipalityReaders
class ImportBatchController {

    private final ImportBatches batches;
    private final Exports exports;
    private final Clock clock;

    ImportBatchController(ImportBatches batches, Exports exports, Clock clock) {
        this.batches = batches;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) String q, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("batches", batches.page(q, page));
        model.addAttribute("kinds", batches.kinds());
        model.addAttribute("zone", clock.getZone());
        return "exchange/list";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    void export(
            @PathVariable ExportFormat format, @RequestParam(required = false) String q, HttpServletResponse response)
            throws IOException {
        exports.send(response, format, "Журнал импорта", table(), rows -> batches.each(q, rows));
    }

    private ExportTable<BatchRow> table() {
        return ExportTable.<BatchRow>named("Журнал импорта")
                .column("№", BatchRow::id)
                .column("Что", 24, row -> title(row.kind()))
                .wide("Файл", BatchRow::fileName)
                .column("Кто", 30, BatchRow::authorName)
                .column("Когда", 18, row -> LocalDateTime.ofInstant(row.uploadedAt(), clock.getZone()))
                .column("Состояние", 24, row -> row.status().title())
                .column("Добавлено", BatchRow::added)
                .column("Изменено", BatchRow::changed)
                .column("Без изменений", BatchRow::unchanged)
                .column("С ошибками", BatchRow::failed);
    }

    private String title(String kind) {
        ImportKind<?> known = batches.kinds().get(kind);
        return known == null ? kind : known.title();
    }
}
