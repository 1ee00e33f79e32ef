package ru.mentorcentre.results;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.BookSheet;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.results.release.SurveyResults;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.office.Download;
import ru.mentorcentre.shared.office.FileType;
import ru.mentorcentre.survey.NamedRespondent;

/** Results as files: the answers row by row with what the columns mean, and the summary form to be signed. */
@Controller
@RequestMapping("/surveys/{id}/results")
class ResultExportController {

    private final ResultPageContext places;
    private final HiddenTexts hidden;
    private final Random random = new SecureRandom();

    ResultExportController(ResultPageContext places, HiddenTexts hidden) {
        this.places = places;
        this.hidden = hidden;
    }

    @GetMapping("/export.{format:xlsx|csv}")
    @Editors
    Export export(@PathVariable long id, @RequestParam(required = false) Long part, Viewer viewer) {
        QuestionnaireResults chosen = sheets(id, part, viewer);
        RawAnswerTable table = new RawAnswerTable(chosen, hiddenKeys(id), names(id, chosen));
        List<BookSheet<?>> book = new ArrayList<>(List.of(table.sheets(random), table.meanings()));
        if (table.isGuarded()) {
            book.add(table.freeAnswers(hidden.of(id)));
        }
        return new Export("Ответы " + chosen.part().code(), book);
    }

    @GetMapping("/codebook.csv")
    @Editors
    Export explain(@PathVariable long id, @RequestParam(required = false) Long part, Viewer viewer) {
        QuestionnaireResults chosen = sheets(id, part, viewer);
        RawAnswerTable table = new RawAnswerTable(chosen, Set.of(), Map.of());
        return new Export("Что в столбцах " + chosen.part().code(), List.of(table.meanings()));
    }

    @GetMapping("/summary.{format:docx|xlsx}")
    @SchoolReaders
    Object sumUp(
            @PathVariable long id,
            @PathVariable String format,
            @RequestParam(required = false) Long part,
            Viewer viewer)
            throws IOException {
        SurveyResults poll = places.poll(id, viewer);
        QuestionnaireResults chosen = poll.part(part);
        int invited = places.invited(id).getOrDefault(chosen.key(), 0);
        if (!poll.isShown()) {
            return "redirect:/surveys/" + id + "/results";
        }
        FilledSummaryForm sheet = places.form(chosen)
                .map(form -> FilledSummaryForm.of(chosen, form, places.rules(poll), invited))
                .orElseThrow(NotFound.of("Сводная форма", id));
        SummaryFormFile file = new SummaryFormFile(sheet, poll.survey().name(), places.municipality(poll));
        String name = "Личностная оценка " + sheet.form().asked().title() + "." + format;
        return (format.equals("docx")
                        ? new Download(name, FileType.DOCX.mediaType(), file.word())
                        : new Download(name, ExportFormat.XLSX.mediaType(), file.excel()))
                .answer();
    }

    private QuestionnaireResults sheets(long id, Long part, Viewer viewer) {
        SurveyResults poll = places.poll(id, viewer);
        QuestionnaireResults chosen = poll.part(part);
        if (!poll.isShown() || !chosen.published().showsSheets()) {
            throw new NotFound("Выгрузка ответов", id);
        }
        return chosen;
    }

    private Set<String> hiddenKeys(long id) {
        return hidden.of(id).stream()
                .map(one -> TextAnswers.key(one.responseId(), one.question()))
                .collect(Collectors.toSet());
    }

    private Map<Long, String> names(long id, QuestionnaireResults part) {
        return part.published().guarded()
                ? Map.of()
                : places.people(id, part.key()).stream()
                        .collect(Collectors.toMap(NamedRespondent::invitationId, NamedRespondent::name));
    }
}
