package ru.mentorcentre.mentoring;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.exchange.Exports;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** The list of requests as a file, with the filter it is shown by. */
@Controller
@SchoolReaders
class RequestExportController {

    private final RequestList list;
    private final DifficultyTitles titles;
    private final MentoringPlaces places;
    private final Exports exports;

    RequestExportController(RequestList list, DifficultyTitles titles, MentoringPlaces places, Exports exports) {
        this.list = list;
        this.titles = titles;
        this.places = places;
        this.exports = exports;
    }

    @GetMapping("/requests/export.{format:xlsx|csv}")
    void export(
            @PathVariable ExportFormat format,
            @RequestParam Map<String, String> query,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        Map<String, String> difficulties = titles.byCode();
        RequestFilter filter = RequestFilter.of(query, viewer, difficulties);
        exports.send(
                response,
                format,
                "Запросы",
                table(difficulties, places.municipalityNames()),
                rows -> list.each(filter, rows));
    }

    private static ExportTable<RequestRow> table(Map<String, String> titles, Map<Long, String> municipalities) {
        return ExportTable.<RequestRow>named("Запросы")
                .column("Код школы", RequestRow::schoolCode)
                .wide("Школа", RequestRow::schoolName)
                .wide("Кому нужен наставник", RequestRow::asker)
                .wide("О чём", RequestRow::topic)
                .wide("Трудности", row -> DifficultyText.inWords(row.weights(), titles))
                .wide("Что нужно", RequestRow::wish)
                .column(
                        "Форма",
                        row -> row.wishedForm() == null
                                ? null
                                : row.wishedForm().title())
                .wide(
                        "Почему нужен наставник",
                        row -> row.needReason() == null
                                ? null
                                : row.needReason().title())
                .column(
                        "Элемент",
                        row -> row.element() == null ? null : row.element().title())
                .column("Состояние", row -> row.status().title())
                .day("С какого дня", RequestRow::statusOn)
                .wide("Основание", RequestRow::statusReason)
                .day("Подан", RequestRow::filedOn)
                .wide("Кто подал", RequestRow::filedBy)
                .municipality(municipalities, row -> row.municipalityId());
    }
}
