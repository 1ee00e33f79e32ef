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

    private static final int WIDE = 40;
    private static final int SHORT = 12;

    private static final ExportTable<PersonRow> PEOPLE = ExportTable.<PersonRow>named("Кого спрашивают")
            .column("Школа", WIDE, PersonRow::school)
            .column("Фамилия, имя, отчество", WIDE, PersonRow::name)
            .column("Анкета", WIDE, PersonRow::questionnaire)
            .column("Сдал ли", SHORT, person -> person.state().title())
            .column("Когда", SHORT, PersonRow::answeredOn)
            .column("Кто внёс с бумаги", WIDE, PersonRow::paperBy);

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
        ExportTable<CampaignRow> table = ExportTable.<CampaignRow>named("Опросы")
                .column("Опрос", WIDE, CampaignRow::name)
                .column("Кого спрашивают", row -> row.audience().title())
                .column("Чьи ответы", row -> row.confidential() ? "конфиденциальный" : "именной")
                .column("Состояние", row -> row.stage(today).title())
                .column("Первый день", SHORT, CampaignRow::startsOn)
                .column("Последний день", SHORT, CampaignRow::endsOn)
                .column("Приглашено", CampaignRow::invited)
                .column("Сдали", CampaignRow::answered)
                .decimal("Сдали, %", 1, CampaignRow::rate)
                .column("Кто подготовил", WIDE, CampaignRow::madeBy);
        return municipalities.isEmpty()
                ? table
                : table.column("Муниципалитет", WIDE, row -> municipalities.get(row.municipalityId()));
    }
}
