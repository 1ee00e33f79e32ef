package ru.mentorcentre.survey;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
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

/** The list of surveys, and of those one of them asks, as files with the filter they are shown by. */
@Controller
@SchoolReaders
class CampaignExportController {

    private static final ExportTable<PersonRow> PEOPLE = ExportTable.<PersonRow>named("Кого спрашивают")
            .wide("Школа", PersonRow::school)
            .wide("Фамилия, имя, отчество", PersonRow::name)
            .wide("Анкета", PersonRow::questionnaire)
            .column("Сдал ли", 12, person -> person.state().title())
            .day("Когда", PersonRow::answeredOn)
            .wide("Кто внёс с бумаги", PersonRow::paperBy);

    private final CampaignList list;
    private final PersonList people;
    private final SurveyPlaces places;
    private final Exports exports;

    CampaignExportController(CampaignList list, PersonList people, SurveyPlaces places, Exports exports) {
        this.list = list;
        this.people = people;
        this.places = places;
        this.exports = exports;
    }

    @GetMapping("/surveys/export.{format:xlsx|csv}")
    void export(
            @PathVariable ExportFormat format,
            @RequestParam Map<String, String> query,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        CampaignFilter filter = CampaignFilter.of(query, viewer);
        ExportTable<CampaignRow> table = table(places.today(), places.municipalityNames());
        exports.send(response, format, "Опросы", table, rows -> list.each(filter, rows));
    }

    @GetMapping("/surveys/{id}/export.{format:xlsx|csv}")
    void exportPeople(
            @PathVariable long id,
            @PathVariable ExportFormat format,
            @RequestParam Map<String, String> query,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        places.campaign(id, viewer);
        PersonFilter filter = PersonFilter.of(id, query, viewer);
        exports.send(response, format, "Кто сдал анкету", PEOPLE, rows -> people.each(filter, rows));
    }

    private static ExportTable<CampaignRow> table(LocalDate today, Map<Long, String> municipalities) {
        return ExportTable.<CampaignRow>named("Опросы")
                .wide("Опрос", CampaignRow::name)
                .column("Кого спрашивают", row -> row.audience().title())
                .column("Чьи ответы", row -> row.confidential() ? "конфиденциальный" : "именной")
                .column("Состояние", row -> row.stage(today).title())
                .day("Первый день", CampaignRow::startsOn)
                .day("Последний день", CampaignRow::endsOn)
                .column("Приглашено", CampaignRow::invited)
                .column("Сдали", CampaignRow::answered)
                .decimal("Сдали, %", 1, CampaignRow::rate)
                .wide("Кто подготовил", CampaignRow::madeBy)
                .municipality(municipalities, row -> row.municipalityId());
    }
}
