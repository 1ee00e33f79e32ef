package ru.mentorcentre.mentorship;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.exchange.Exports;
import ru.mentorcentre.mentoring.MentoringPlaces;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** The bank of pairs as a file, with the filter it is shown by. */
@Controller
@SchoolReaders
class MentorshipExportController {

    private static final String NAME = "Пары";

    private final MentorshipList list;
    private final Onlookers onlookers;
    private final MentoringPlaces places;
    private final Exports exports;

    MentorshipExportController(MentorshipList list, Onlookers onlookers, MentoringPlaces places, Exports exports) {
        this.list = list;
        this.onlookers = onlookers;
        this.places = places;
        this.exports = exports;
    }

    @GetMapping("/mentorships/export.{format:xlsx|csv}")
    void export(
            @PathVariable ExportFormat format,
            @RequestParam Map<String, String> query,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        MentorshipFilter filter = MentorshipFilter.of(query, viewer, onlookers.sight(viewer));
        exports.send(
                response,
                format,
                NAME,
                table(places.municipalityNames(), list.days(filter.sight().all())),
                rows -> list.each(filter, rows));
    }

    private static ExportTable<MentorshipRow> table(Map<Long, String> municipalities, HealthDays days) {
        return ExportTable.<MentorshipRow>named(NAME)
                .wide("Наставник", MentorshipRow::mentors)
                .wide("Школа наставника", MentorshipRow::mentorSchools)
                .wide("Наставляемый", MentorshipRow::mentees)
                .wide("Школа наставляемого", MentorshipRow::menteeSchools)
                .column("Форма", row -> row.form().title())
                .wide("Вид", row -> row.kind() == null ? null : row.kind().title())
                .column(
                        "Модель",
                        row -> row.model() == null ? null : row.model().title())
                .column(
                        "Элемент",
                        row -> row.element() == null ? null : row.element().title())
                .wide(
                        "Почему нужен наставник",
                        row -> row.reason() == null ? null : row.reason().title())
                .wide("Цели", MentorshipRow::goals)
                .wide("Основание", MentorshipRow::paper)
                .day("Начало", MentorshipRow::startsOn)
                .day("Срок", MentorshipRow::plannedUntil)
                .day("Окончание", MentorshipRow::endedOn)
                .column("Состояние", row -> row.state().title())
                .day("С какого дня", MentorshipRow::stateOn)
                .wide(
                        "Почему прекращена",
                        row -> row.endCause() == null ? null : row.endCause().title())
                .wide("Причина", MentorshipRow::stateReason)
                .day("Последняя встреча", MentorshipRow::lastMetOn)
                .column(
                        "Как идёт",
                        row -> Optional.ofNullable(row.doing(days))
                                .map(doing -> doing.health().title())
                                .orElse(null))
                .wide(
                        "Почему так",
                        row -> Optional.ofNullable(row.doing(days))
                                .map(Doing::why)
                                .orElse(null))
                .wide("Требует внимания", MentorshipRow::attentionWords)
                .municipality(municipalities, row -> row.municipalityId());
    }
}
