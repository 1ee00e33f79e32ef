package ru.mentorcentre.results;

import jakarta.servlet.http.HttpServletResponse;
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
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.Exports;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.results.release.SurveyResults;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.survey.NamedRespondent;

/** Results as files: the answers row by row with what the columns mean, and the summary form to be signed. */
@Controller
@RequestMapping("/surveys/{id}/results")
class ResultExportController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ResultPageContext places;
    private final HiddenTexts hidden;
    private final Exports exports;
    private final Random random = new SecureRandom();

    ResultExportController(ResultPageContext places, HiddenTexts hidden, Exports exports) {
        this.places = places;
        this.hidden = hidden;
        this.exports = exports;
    }

    @GetMapping("/export.{format:xlsx|csv}")
    @Editors
    void export(
            @PathVariable long id,
            @PathVariable ExportFormat format,
            @RequestParam(required = false) Long part,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        QuestionnaireResults chosen = sheets(id, part, viewer);
        RawAnswerTable table = new RawAnswerTable(chosen, hiddenKeys(id), names(id, chosen));
        BookSheet<Integer> sheets = table.sheets(random);
        String name = "Ответы " + chosen.part().code();
        if (format == ExportFormat.XLSX) {
            List<BookSheet<?>> book = new ArrayList<>(List.of(sheets, table.meanings()));
            if (table.isGuarded()) {
                book.add(table.freeAnswers(hidden.of(id)));
            }
            exports.sendBook(response, name, book);
        } else {
            exports.send(response, format, name, sheets.table(), sheets.rows());
        }
    }

    @GetMapping("/codebook.csv")
    @Editors
    void explain(
            @PathVariable long id,
            @RequestParam(required = false) Long part,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        QuestionnaireResults chosen = sheets(id, part, viewer);
        BookSheet<RawAnswerTable.CodeBookRow> meanings = new RawAnswerTable(chosen, Set.of(), Map.of()).meanings();
        exports.send(
                response,
                ExportFormat.CSV,
                "Что в столбцах " + chosen.part().code(),
                meanings.table(),
                meanings.rows());
    }

    @GetMapping("/summary.{format:docx|xlsx}")
    @SchoolReaders
    void sumUp(
            @PathVariable long id,
            @PathVariable String format,
            @RequestParam(required = false) Long part,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        SurveyResults poll = places.poll(id, viewer);
        QuestionnaireResults chosen = poll.part(part);
        int invited = places.invited(id).getOrDefault(chosen.key(), 0);
        if (!poll.isShown()) {
            response.sendRedirect("/surveys/" + id + "/results");
            return;
        }
        FilledSummaryForm sheet = places.form(chosen)
                .map(form -> FilledSummaryForm.of(chosen, form, places.rules(poll), invited))
                .orElseThrow(NotFound.of("Сводная форма", id));
        SummaryFormFile file = new SummaryFormFile(sheet, poll.survey().name(), places.municipality(poll));
        String name = "Личностная оценка " + sheet.form().asked().title() + "." + format;
        if (format.equals("docx")) {
            exports.sendFile(response, WORD, name, file.word());
        } else {
            exports.sendFile(response, ExportFormat.XLSX.mediaType(), name, file.excel());
        }
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
