package ru.mentorcentre.mentoring.educator;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.QualificationCategory;

/** Who could become a mentor: a weak school may have strong teachers (список потенциальных наставников в ШНОР). */
@Controller
@SchoolReaders
class PotentialMentorController {

    private final PotentialMentors potential;
    private final MentoringSchoolOptions places;

    PotentialMentorController(PotentialMentors potential, MentoringSchoolOptions places) {
        this.potential = potential;
        this.places = places;
    }

    @GetMapping("/mentors/potential")
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        PotentialMentorFilter filter = PotentialMentorFilter.of(query, viewer);
        Map<Long, String> schools = places.schoolNames(viewer);
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(schools));
        model.addAttribute("schools", schools);
        model.addAttribute("municipalities", places.municipalityNames());
        model.addAttribute("people", potential.page(filter));
        model.addAttribute("strengths", PotentialMentorStrength.values());
        model.addAttribute("today", places.today());
        return "mentoring/potential";
    }

    @GetMapping("/mentors/potential/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query, Viewer viewer) {
        PotentialMentorFilter filter = PotentialMentorFilter.of(query, viewer);
        Map<Long, String> municipalities = places.municipalityNames();
        ExportTable<PotentialMentor> table = ExportTable.<PotentialMentor>named("Потенциальные наставники")
                .column("Код школы", PotentialMentor::schoolCode)
                .wide("Школа", PotentialMentor::schoolName)
                .column("ШНОР", PotentialMentor::lowResults)
                .wide("Педагог", PotentialMentor::fullName)
                .wide("Должность", PotentialMentor::position)
                .wide("Предметы", PotentialMentor::subjectTitles)
                .column("Категория", PotentialMentor::category, QualificationCategory::title)
                .column("Стаж лет", row -> row.serviceYears(places.today()))
                .column("Почему", 60, PotentialMentor::why)
                .column("Ждёт наставника", PotentialMentor::asks);
        return Export.of(
                "Потенциальные наставники",
                table.municipality(municipalities, row -> row.municipalityId()),
                rows -> potential.each(filter, rows));
    }
}
