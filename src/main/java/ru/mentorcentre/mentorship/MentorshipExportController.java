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
    private static final int WIDE = 40;
    private static final int SHORT = 12;

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
        ExportTable<MentorshipRow> table = ExportTable.<MentorshipRow>named(NAME)
                .column("Наставник", WIDE, MentorshipRow::mentors)
                .column("Школа наставника", WIDE, MentorshipRow::mentorSchools)
                .column("Наставляемый", WIDE, MentorshipRow::mentees)
                .column("Школа наставляемого", WIDE, MentorshipRow::menteeSchools)
                .column("Форма", row -> row.form().title())
                .column(
                        "Вид",
                        WIDE,
                        row -> row.kind() == null ? null : row.kind().title())
                .column(
                        "Модель",
                        row -> row.model() == null ? null : row.model().title())
                .column(
                        "Элемент",
                        row -> row.element() == null ? null : row.element().title())
                .column(
                        "Почему нужен наставник",
                        WIDE,
                        row -> row.reason() == null ? null : row.reason().title())
                .column("Цели", WIDE, MentorshipRow::goals)
                .column("Основание", WIDE, MentorshipRow::paper)
                .column("Начало", SHORT, MentorshipRow::startsOn)
                .column("Срок", SHORT, MentorshipRow::plannedUntil)
                .column("Окончание", SHORT, MentorshipRow::endedOn)
                .column("Состояние", row -> row.state().title())
                .column("С какого дня", SHORT, MentorshipRow::stateOn)
                .column(
                        "Почему прекращена",
                        WIDE,
                        row -> row.endCause() == null ? null : row.endCause().title())
                .column("Причина", WIDE, MentorshipRow::stateReason)
                .column("Последняя встреча", SHORT, MentorshipRow::lastMetOn)
                .column(
                        "Как идёт",
                        row -> Optional.ofNullable(row.doing(days))
                                .map(doing -> doing.health().title())
                                .orElse(null))
                .column(
                        "Почему так",
                        WIDE,
                        row -> Optional.ofNullable(row.doing(days))
                                .map(Doing::why)
                                .orElse(null))
                .column("Требует внимания", WIDE, MentorshipRow::attentionWords);
        return municipalities.isEmpty()
                ? table
                : table.column("Муниципалитет", WIDE, row -> municipalities.get(row.municipalityId()));
    }
}
