package ru.mentorcentre.assessment.run;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.Exports;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.Readers;

/** Results of a run as a file: of the run in force of a year, or of a given one with the filter of its page. */
@Controller
@RequestMapping("/assessment/{year:\\d{4}}")
@Readers
class RunResultExportController {

    private final Runs runs;
    private final RunResults results;
    private final Exports exports;

    RunResultExportController(Runs runs, RunResults results, Exports exports) {
        this.runs = runs;
        this.results = results;
        this.exports = exports;
    }

    @GetMapping("/export.{format:xlsx|csv}")
    void standing(@PathVariable int year, @PathVariable ExportFormat format, HttpServletResponse response)
            throws IOException {
        RunView run = runs.standing(year).orElseThrow(NotFound.of("Расчёт за год", year));
        send(run, RunResultFilter.NONE, null, format, response);
    }

    @GetMapping("/runs/{id}/export.{format:xlsx|csv}")
    void one(
            @PathVariable int year,
            @PathVariable long id,
            @PathVariable ExportFormat format,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String zone,
            @RequestParam(required = false) String level,
            @RequestParam(required = false) String stability,
            @RequestParam(required = false) String sort,
            HttpServletResponse response)
            throws IOException {
        send(runs.view(year, id), RunResultFilter.of(q, type, zone, level, stability), sort, format, response);
    }

    private void send(
            RunView run, RunResultFilter filter, String sort, ExportFormat format, HttpServletResponse response)
            throws IOException {
        String name = "Оценка школ, %d год, расчёт № %d".formatted(run.year(), run.number());
        exports.send(response, format, name, RunResultExport.TABLE, rows -> results.each(run.id(), filter, sort, rows));
    }
}
