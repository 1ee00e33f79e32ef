package ru.mentorcentre.reserve.need;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.reserve.ManagerPost;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Viewer;

/** The vacancies of managers, and what the reserve has for them. */
@Controller
@RequestMapping("/reserve/needs")
@RolesAllowed({Roles.HEAD, Roles.LEADER, Roles.METHODIST, Roles.SCHOOL_HEAD, Roles.CURATOR})
class VacancyListController {

    private static final ExportTable<VacancyRow> TABLE = ExportTable.<VacancyRow>named("Потребность в руководителях")
            .wide("Школа", VacancyRow::school)
            .wide("Должность", row -> row.post().title())
            .column("Год", VacancyRow::year)
            .wide("Почему", row -> row.cause().title())
            .wide("Примечание", VacancyRow::note);

    private final Vacancies vacancies;
    private final NeedBalances balances;
    private final Schools schools;

    VacancyListController(Vacancies vacancies, NeedBalances balances, Schools schools) {
        this.vacancies = vacancies;
        this.balances = balances;
        this.schools = schools;
    }

    @GetMapping
    String show(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        VacancyFilter filter = VacancyFilter.of(query);
        Map<Long, String> names = new LinkedHashMap<>();
        if (viewer.seesAllSchools()) {
            schools.all().forEach(school -> names.put(school.id(), school.shortName()));
        }
        model.addAttribute("filter", filter);
        model.addAttribute("schools", names);
        model.addAttribute("posts", ManagerPost.values());
        model.addAttribute("chips", filter.chips(names));
        model.addAttribute("page", vacancies.page(filter, viewer));
        return "reserve/needs";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query, Viewer viewer) {
        VacancyFilter filter = VacancyFilter.of(query);
        return Export.of("Потребность в руководителях", TABLE, rows -> vacancies.each(filter, viewer, rows));
    }

    @GetMapping("/balance")
    @MunicipalityReaders
    String balance(Model model) {
        model.addAttribute("balance", balances.now());
        return "reserve/need-balance";
    }
}
