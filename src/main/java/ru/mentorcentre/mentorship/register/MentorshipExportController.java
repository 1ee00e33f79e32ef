package ru.mentorcentre.mentorship.register;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentorship.EndCause;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.mentorship.MentoringModel;
import ru.mentorcentre.mentorship.PairHealthThresholds;
import ru.mentorcentre.mentorship.PairHealthVerdict;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** The bank of pairs as a file, with the filter it is shown by. */
@Controller
@SchoolReaders
class MentorshipExportController {

    private static final String NAME = "Пары";

    private final MentorshipList list;
    private final ViewerScopes onlookers;
    private final MentoringSchoolOptions places;

    MentorshipExportController(MentorshipList list, ViewerScopes onlookers, MentoringSchoolOptions places) {
        this.list = list;
        this.onlookers = onlookers;
        this.places = places;
    }

    @GetMapping("/mentorships/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query, Viewer viewer) {
        MentorshipFilter filter = MentorshipFilter.of(query, viewer, onlookers.sight(viewer));
        return Export.of(
                NAME,
                table(places.municipalityNames(), list.days(filter.sight().all())),
                rows -> list.each(filter, rows));
    }

    private static ExportTable<MentorshipRow> table(Map<Long, String> municipalities, PairHealthThresholds days) {
        return ExportTable.<MentorshipRow>named(NAME)
                .wide("Наставник", MentorshipRow::mentors)
                .wide("Школа наставника", MentorshipRow::mentorSchools)
                .wide("Наставляемый", MentorshipRow::mentees)
                .wide("Школа наставляемого", MentorshipRow::menteeSchools)
                .column("Форма", row -> row.form().title())
                .wide("Вид", MentorshipRow::kind, MentoringKind::title)
                .column("Модель", MentorshipRow::model, MentoringModel::title)
                .column("Элемент", MentorshipRow::element, MentoringElement::title)
                .wide("Почему нужен наставник", MentorshipRow::reason, NeedReason::title)
                .wide("Цели", MentorshipRow::goals)
                .wide("Основание", MentorshipRow::paper)
                .day("Начало", MentorshipRow::startsOn)
                .day("Срок", MentorshipRow::plannedUntil)
                .day("Окончание", MentorshipRow::endedOn)
                .column("Состояние", row -> row.state().title())
                .day("С какого дня", MentorshipRow::stateOn)
                .wide("Почему прекращена", MentorshipRow::endCause, EndCause::title)
                .wide("Причина", MentorshipRow::stateReason)
                .day("Последняя встреча", MentorshipRow::lastMetOn)
                .column(
                        "Как идёт",
                        row -> row.doing(days),
                        doing -> doing.health().title())
                .wide("Почему так", row -> row.doing(days), PairHealthVerdict::why)
                .wide("Требует внимания", MentorshipRow::attentionWords)
                .municipality(municipalities, row -> row.municipalityId());
    }
}
