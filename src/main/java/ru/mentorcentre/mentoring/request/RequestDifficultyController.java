package ru.mentorcentre.mentoring.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.mentoring.DifficultyTitles;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;

/** Difficulties of the requests that wait, by frequency and by school, as a picture and as tables. */
@Controller
@SchoolReaders
class RequestDifficultyController {

    private final RequestList list;
    private final DifficultyTitles titles;
    private final MentoringSchoolOptions places;

    RequestDifficultyController(RequestList list, DifficultyTitles titles, MentoringSchoolOptions places) {
        this.list = list;
        this.titles = titles;
        this.places = places;
    }

    @GetMapping("/requests/difficulties")
    String show(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        Long school = school(query, viewer);
        DifficultyTally tally = DifficultyTally.of(list.open(school), titles.byCode());
        String narrowed = viewer.seesAllSchools() && school != null ? "school=" + school + "&" : "";
        model.addAttribute("tally", tally);
        model.addAttribute("picture", DifficultyBarChart.of(tally.lines(), "/requests?" + narrowed + "difficulty="));
        model.addAttribute("schools", places.schoolNames(viewer));
        model.addAttribute("school", viewer.seesAllSchools() ? school : null);
        return "mentoring/difficulties";
    }

    /** By frequency in all schools first, then school by school. */
    @GetMapping("/requests/difficulties/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query, Viewer viewer) {
        Map<String, String> words = titles.byCode();
        List<SchoolDifficultyRow> lines = lines(DifficultyTally.of(list.open(school(query, viewer)), words), words);
        return Export.of(
                "Трудности",
                ExportTable.<SchoolDifficultyRow>named("Трудности")
                        .wide("Школа", SchoolDifficultyRow::school)
                        .column("Трудность", 60, SchoolDifficultyRow::difficulty)
                        .column("Запросов", SchoolDifficultyRow::requests)
                        .column("Насколько мешает, от 1 до 5", SchoolDifficultyRow::weight),
                lines::forEach);
    }

    private static List<SchoolDifficultyRow> lines(DifficultyTally tally, Map<String, String> words) {
        List<SchoolDifficultyRow> lines = new ArrayList<>();
        tally.lines()
                .forEach(one ->
                        lines.add(new SchoolDifficultyRow("Все школы", one.title(), one.requests(), one.meanWeight())));
        tally.schools()
                .forEach(school -> school.counts().entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .forEach(one -> lines.add(new SchoolDifficultyRow(
                                school.name(), words.getOrDefault(one.getKey(), one.getKey()), one.getValue(), null))));
        return lines;
    }

    private static Long school(Map<String, String> query, Viewer viewer) {
        Long only = viewer.onlySchool();
        return only == null ? new QueryValues(query).key("school") : only;
    }

    /** One line of the file. */
    record SchoolDifficultyRow(String school, String difficulty, int requests, BigDecimal weight) {}
}
