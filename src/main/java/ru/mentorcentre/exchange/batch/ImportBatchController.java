package ru.mentorcentre.exchange.batch;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;

/** The record of imports. */
@Controller
@RequestMapping("/imports")
@MunicipalityReaders
class ImportBatchController {

    private final ImportBatches batches;
    private final Clock clock;

    ImportBatchController(ImportBatches batches, Clock clock) {
        this.batches = batches;
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
    Export export(@RequestParam(required = false) String q) {
        return Export.of("Журнал импорта", table(), rows -> batches.each(q, rows));
    }

    private ExportTable<ImportBatchRow> table() {
        return ExportTable.<ImportBatchRow>named("Журнал импорта")
                .column("№", ImportBatchRow::id)
                .column("Что", 24, row -> title(row.kind()))
                .wide("Файл", ImportBatchRow::fileName)
                .column("Кто", 30, ImportBatchRow::authorName)
                .column("Когда", 18, row -> LocalDateTime.ofInstant(row.uploadedAt(), clock.getZone()))
                .column("Состояние", 24, row -> row.status().title())
                .column("Добавлено", ImportBatchRow::storedNew)
                .column("Изменено", ImportBatchRow::storedChanges)
                .column("Без изменений", ImportBatchRow::unchanged)
                .column("С ошибками", ImportBatchRow::failed);
    }

    private String title(String kind) {
        ImportKind<?> known = batches.kinds().get(kind);
        return known == null ? kind : known.title();
    }
}
