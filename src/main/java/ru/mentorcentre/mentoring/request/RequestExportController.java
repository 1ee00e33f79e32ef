package ru.mentorcentre.mentoring.request;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.mentoring.DifficultyText;
import ru.mentorcentre.mentoring.DifficultyTitles;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** The list of requests as a file, with the filter it is shown by. */
@Controller
@SchoolReaders
class RequestExportController {

    private final RequestList list;
    private final DifficultyTitles titles;
    private final MentoringSchoolOptions places;

    RequestExportController(RequestList list, DifficultyTitles titles, MentoringSchoolOptions places) {
        this.list = list;
        this.titles = titles;
        this.places = places;
    }

    @GetMapping("/requests/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query, Viewer viewer) {
        Map<String, String> difficulties = titles.byCode();
        RequestFilter filter = RequestFilter.of(query, viewer, difficulties);
        return Export.of("Запросы", table(difficulties, places.municipalityNames()), rows -> list.each(filter, rows));
    }

    private static ExportTable<RequestRow> table(Map<String, String> titles, Map<Long, String> municipalities) {
        return ExportTable.<RequestRow>named("Запросы")
                .column("Код школы", RequestRow::schoolCode)
                .wide("Школа", RequestRow::schoolName)
                .wide("Кому нужен наставник", RequestRow::asker)
                .wide("О чём", RequestRow::topic)
                .wide("Трудности", row -> DifficultyText.inWords(row.weights(), titles))
                .wide("Что нужно", RequestRow::wish)
                .column("Форма", RequestRow::wishedForm, MentoringForm::title)
                .wide("Почему нужен наставник", RequestRow::needReason, NeedReason::title)
                .column("Элемент", RequestRow::element, MentoringElement::title)
                .column("Состояние", row -> row.status().title())
                .day("С какого дня", RequestRow::statusOn)
                .wide("Основание", RequestRow::statusReason)
                .day("Подан", RequestRow::filedOn)
                .wide("Кто подал", RequestRow::filedBy)
                .municipality(municipalities, row -> row.municipalityId());
    }
}
