package ru.mentorcentre.assessment.entry;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.assessment.figures.ChangeOrigin;
import ru.mentorcentre.assessment.figures.FigureChangeRow;
import ru.mentorcentre.assessment.figures.FigureName;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.persistence.Change;

/** Who changed which figure of a year, from what to what. */
@Controller
@RequestMapping("/assessment/{year:\\d{4}}/figures/changes")
@Readers
class FigureChangesController {

    private final FigureChangeList changes;
    private final Clock clock;

    FigureChangesController(FigureChangeList changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable int year, @RequestParam Map<String, String> query, Model model) {
        FigureChangeFilter filter = FigureChangeFilter.of(query);
        Map<String, String> figures = changes.figures(year);
        Map<Long, String> authors = changes.authors(year);
        model.addAttribute("year", year);
        model.addAttribute("filter", filter);
        model.addAttribute("figures", figures);
        model.addAttribute("authors", authors);
        model.addAttribute("origins", ChangeOrigin.values());
        model.addAttribute("chips", filter.chips(figures, authors));
        model.addAttribute("changes", changes.page(year, filter));
        return "assessment/figure-changes";
    }

    /** A line for each figure. */
    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@PathVariable int year, @RequestParam Map<String, String> query) {
        FigureChangeFilter filter = FigureChangeFilter.of(query);
        Map<String, String> figures = changes.figures(year);
        return Export.of(
                "Изменения показателей, " + year + " год",
                table(figures),
                lines -> changes.each(
                        year,
                        filter,
                        row -> row.lines(filter.figure()).forEach(line -> lines.accept(new Figure(row, line)))));
    }

    private ExportTable<Figure> table(Map<String, String> titles) {
        return ExportTable.<Figure>named("Изменения показателей")
                .column("Когда", 18, figure -> LocalDateTime.ofInstant(figure.row.at(), clock.getZone()))
                .column("Код", figure -> figure.row.code())
                .wide("Школа", figure -> figure.row.name())
                .wide("Показатель", figure -> FigureName.title(figure.line.name(), titles))
                .column("Было", 16, figure -> figure.line.before())
                .column("Стало", 16, figure -> figure.line.after())
                .wide("Кто", figure -> figure.row.author())
                .wide("Как", figure -> figure.row.how());
    }

    private record Figure(FigureChangeRow row, Change.Line line) {}
}
