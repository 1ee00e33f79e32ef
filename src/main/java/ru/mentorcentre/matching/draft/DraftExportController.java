package ru.mentorcentre.matching.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.matching.participant.NameMarks;
import ru.mentorcentre.matching.participant.ParticipantNames;
import ru.mentorcentre.matching.score.ScorePart;
import ru.mentorcentre.matching.score.ScoredPart;
import ru.mentorcentre.shared.Roles.Readers;

/** A draft as files: its pairs with the points of every part, and who was left over. */
@Controller
@Readers
class DraftExportController {

    private final DraftList drafts;
    private final PairList list;
    private final ParticipantNames people;
    private final MatchingOverview overview;
    private final Clock clock;

    DraftExportController(
            DraftList drafts, PairList list, ParticipantNames people, MatchingOverview overview, Clock clock) {
        this.drafts = drafts;
        this.list = list;
        this.people = people;
        this.overview = overview;
        this.clock = clock;
    }

    /** The list of drafts. */
    @GetMapping("/matching/export.{format:xlsx|csv}")
    Export drafts() {
        return Export.of(
                "Подборы пар",
                draftTable(overview.municipalities()),
                each -> drafts.all().forEach(each));
    }

    @GetMapping("/matching/{id}/export.{format:xlsx|csv}")
    Export pairs(@PathVariable long id, @RequestParam Map<String, String> query) {
        DraftRow draft = drafts.row(id);
        PairFilter filter = PairFilter.of(query);
        return Export.of("Подбор " + draft.number(), pairTable(), rows -> list.each(id, filter, rows));
    }

    @GetMapping("/matching/{id}/leftovers/export.{format:xlsx|csv}")
    Export leftovers(@PathVariable long id) {
        DraftRow draft = drafts.row(id);
        List<LeftoverRow> rows = list.allLeftovers(id);
        NameMarks names = people.in(LeftoverRow.texts(rows.stream()));
        return Export.of(
                "Подбор " + draft.number() + ", без наставника", leftoverTable(names), each -> rows.forEach(each));
    }

    private ExportTable<DraftRow> draftTable(Map<Long, String> municipalities) {
        return ExportTable.<DraftRow>named("Подборы")
                .column("Подбор", DraftRow::number)
                .day("Дата", row -> LocalDate.ofInstant(row.startedAt(), clock.getZone()))
                .wide("Кто подобрал", DraftRow::startedBy)
                .column("Состояние", row -> row.state().title())
                .column("Запросов", DraftRow::requests)
                .column("Наставников", DraftRow::mentors)
                .column("С наставником", DraftRow::served)
                .column("Без наставника", DraftRow::leftOver)
                .column("Подтверждено", DraftRow::confirmed)
                .column("Сумма баллов", DraftRow::points)
                .municipality(municipalities, row -> row.municipalityId());
    }

    private static ExportTable<PairRow> pairTable() {
        ExportTable<PairRow> table = ExportTable.<PairRow>named("Пары")
                .column("Код школы", PairRow::schoolCode)
                .wide("Школа", PairRow::school)
                .wide("Наставляемый", PairRow::mentee)
                .wide("О чём", PairRow::topic)
                .wide("Наставник", PairRow::mentor)
                .wide("Школа наставника", PairRow::mentorSchool)
                .wide("Вид пары", row -> row.kind() == null ? null : row.kind().title())
                .column("Закреплена заранее", row -> row.fixedGroup() != null)
                .wide("Кто выбрал вручную", PairRow::chosenBy)
                .column("Подтверждена", PairRow::isConfirmed)
                .column("Баллы", PairRow::points);
        for (ScorePart part : ScorePart.values()) {
            table.column(part.title(), row -> row.score().points(part));
        }
        return table.wide("Почему", DraftExportController::reasons);
    }

    private static String reasons(PairRow row) {
        return row.score().parts().stream().map(ScoredPart::reason).collect(java.util.stream.Collectors.joining("; "));
    }

    private static ExportTable<LeftoverRow> leftoverTable(NameMarks names) {
        return ExportTable.<LeftoverRow>named("Без наставника")
                .column("Код школы", LeftoverRow::schoolCode)
                .wide("Школа", LeftoverRow::school)
                .wide("Наставляемый", LeftoverRow::mentee)
                .wide("О чём", LeftoverRow::topic)
                .wide("Что мешает", row -> row.binding().title())
                .wide("Почему", row -> names.in(row.explanation().reason()))
                .wide(
                        "Что поможет",
                        row -> row.explanation().remedies().stream()
                                .map(remedy -> names.in(remedy.text()))
                                .collect(java.util.stream.Collectors.joining("; ")));
    }
}
