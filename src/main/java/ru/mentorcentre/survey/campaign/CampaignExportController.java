package ru.mentorcentre.survey.campaign;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.survey.CampaignRow;

/** The list of surveys, and of those one of them asks, as files with the filter they are shown by. */
@Controller
@SchoolReaders
class CampaignExportController {

    private static final ExportTable<RespondentRow> PEOPLE = ExportTable.<RespondentRow>named("Кого спрашивают")
            .wide("Школа", RespondentRow::school)
            .wide("Фамилия, имя, отчество", RespondentRow::name)
            .wide("Анкета", RespondentRow::questionnaire)
            .column("Сдал ли", 12, person -> person.state().title())
            .day("Когда", RespondentRow::answeredOn)
            .wide("Кто внёс с бумаги", RespondentRow::paperBy);

    private final CampaignList list;
    private final RespondentList people;
    private final SurveyPageContext places;

    CampaignExportController(CampaignList list, RespondentList people, SurveyPageContext places) {
        this.list = list;
        this.people = people;
        this.places = places;
    }

    @GetMapping("/surveys/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query, Viewer viewer) {
        CampaignFilter filter = CampaignFilter.of(query, viewer);
        ExportTable<CampaignRow> table = table(places.today(), places.municipalityNames());
        return Export.of("Опросы", table, rows -> list.each(filter, rows));
    }

    @GetMapping("/surveys/{id}/export.{format:xlsx|csv}")
    Export exportPeople(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer) {
        places.campaign(id, viewer);
        RespondentFilter filter = RespondentFilter.of(id, query, viewer);
        return Export.of("Кто сдал анкету", PEOPLE, rows -> people.each(filter, rows));
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
