package ru.mentorcentre.assessment.run;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.Readers;

/** Results of a run as a file: of the run in force of a year, or of a given one with the filter of its page. */
@Controller
@RequestMapping("/assessment/{year:\\d{4}}")
@Readers
class RunResultExportController {

    private final Runs runs;
    private final RunResults results;

    RunResultExportController(Runs runs, RunResults results) {
        this.runs = runs;
        this.results = results;
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export standing(@PathVariable int year) {
        RunView run = runs.standing(year).orElseThrow(NotFound.of("Расчёт за год", year));
        return export(run, RunResultFilter.NONE, null);
    }

    @GetMapping("/runs/{id}/export.{format:xlsx|csv}")
    Export one(
            @PathVariable int year,
            @PathVariable long id,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String zone,
            @RequestParam(required = false) String level,
            @RequestParam(required = false) String stability,
            @RequestParam(required = false) String sort) {
        return export(runs.view(year, id), RunResultFilter.of(q, type, zone, level, stability), sort);
    }

    private Export export(RunView run, RunResultFilter filter, String sort) {
        String name = "Оценка школ, %d год, расчёт № %d".formatted(run.year(), run.number());
        return Export.of(name, RunResultExport.TABLE, rows -> results.each(run.id(), filter, sort, rows));
    }
}
