package ru.mentorcentre.reserve.training;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.reserve.season.ReserveSeasonInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.Roles.Readers;
import ru.mentorcentre.shared.web.QueryValues;

/** The training of a whole season in one table. */
@Controller
@RequestMapping("/reserve/seasons/{id}/training")
@Readers
class SeasonTrainingController {

    private final SeasonTraining training;
    private final ReserveSeasons seasons;

    SeasonTrainingController(SeasonTraining training, ReserveSeasons seasons) {
        this.training = training;
        this.seasons = seasons;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam Map<String, String> query, Model model) {
        QueryValues values = new QueryValues(query);
        ReserveSeasonInfo season = seasons.get(id);
        model.addAttribute("season", season);
        model.addAttribute("q", values.text("q"));
        model.addAttribute("kinds", TrainingKind.values());
        model.addAttribute("page", training.page(season, values.text("q"), values.page()));
        return "reserve/season-training";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@PathVariable long id, @RequestParam Map<String, String> query) {
        ReserveSeasonInfo season = seasons.get(id);
        ExportTable<SeasonTrainingRow> table = ExportTable.<SeasonTrainingRow>named("Обучение резерва")
                .wide("Кандидат", SeasonTrainingRow::fullName)
                .wide("Школа", SeasonTrainingRow::school)
                .wide("Состояние", row -> row.state().title());
        for (TrainingKind kind : TrainingKind.values()) {
            table.column(kind.title(), row -> row.mark(kind));
        }
        table.column("Пройдено", SeasonTrainingRow::share)
                .wide("Не хватает", row -> String.join("; ", row.progress().missing()));
        String q = new QueryValues(query).text("q");
        return Export.of("Обучение резерва", table, rows -> training.each(season, q, rows));
    }
}
