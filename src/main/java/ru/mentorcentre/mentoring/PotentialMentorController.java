package ru.mentorcentre.mentoring;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.exchange.Exports;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** Who could become a mentor: a weak school may have strong teachers (список потенциальных наставников в ШНОР). */
@Controller
@SchoolReaders
class PotentialMentorController {

    private final PotentialMentors potential;
    private final MentoringPlaces places;
    private final Exports exports;

    PotentialMentorController(PotentialMentors potential, MentoringPlaces places, Exports exports) {
        this.potential = potential;
        this.places = places;
        this.exports = exports;
    }

    @GetMapping("/mentors/potential")
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        PotentialFilter filter = PotentialFilter.of(query, viewer);
        Map<Long, String> schools = places.schoolNames(viewer);
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(schools));
        model.addAttribute("schools", schools);
        model.addAttribute("municipalities", places.municipalityNames());
        model.addAttribute("people", potential.page(filter));
        model.addAttribute("strengths", Strength.values());
        model.addAttribute("today", places.today());
        return "mentoring/potential";
    }

    @GetMapping("/mentors/potential/export.{format:xlsx|csv}")
    void export(
            @PathVariable ExportFormat format,
            @RequestParam Map<String, String> query,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        PotentialFilter filter = PotentialFilter.of(query, viewer);
        Map<Long, String> municipalities = places.municipalityNames();
        ExportTable<PotentialMentor> table = ExportTable.<PotentialMentor>named("Потенциальные наставники")
                .column("Код школы", PotentialMentor::schoolCode)
                .wide("Школа", PotentialMentor::schoolName)
                .column("ШНОР", PotentialMentor::lowResults)
                .wide("Педагог", PotentialMentor::fullName)
                .wide("Должность", PotentialMentor::position)
                .wide("Предметы", PotentialMentor::subjectTitles)
                .column(
                        "Категория",
                        row -> row.category() == null ? null : row.category().title())
                .column("Стаж лет", row -> row.serviceYears(places.today()))
                .column("Почему", 60, PotentialMentor::why)
                .column("Ждёт наставника", PotentialMentor::asks);
        exports.send(
                response,
                format,
                "Потенциальные наставники",
                table.municipality(municipalities, row -> row.municipalityId()),
                rows -> potential.each(filter, rows));
    }
}
