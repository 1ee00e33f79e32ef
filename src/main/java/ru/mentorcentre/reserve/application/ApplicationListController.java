package ru.mentorcentre.reserve.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.reserve.ApplicationStage;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ReserveMunicipalities;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.reserve.season.ReserveSeasonInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.survey.WaitingSurveys;

/** The applications: of all schools, of the own one, and one's own. */
@Controller
@RequestMapping("/reserve")
@SchoolReaders
class ApplicationListController {

    private final ApplicationList list;
    private final ReserveSeasons seasons;
    private final OwnApplications own;
    private final Schools schools;
    private final ReserveMunicipalities municipalities;
    private final WaitingSurveys surveys;
    private final List<ApplicationOnlookers> onlookers;

    ApplicationListController(
            ApplicationList list,
            ReserveSeasons seasons,
            OwnApplications own,
            Schools schools,
            ReserveMunicipalities municipalities,
            WaitingSurveys surveys,
            List<ApplicationOnlookers> onlookers) {
        this.list = list;
        this.seasons = seasons;
        this.own = own;
        this.schools = schools;
        this.municipalities = municipalities;
        this.surveys = surveys;
        this.onlookers = onlookers;
    }

    @GetMapping
    String show(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        ApplicationFilter filter = ApplicationFilter.of(query);
        List<ReserveSeasonInfo> all = seasons.all();
        Map<Long, String> titles = new LinkedHashMap<>();
        all.forEach(season -> titles.put(season.id(), season.title()));
        Map<Long, String> names = new LinkedHashMap<>();
        if (viewer.seesAllSchools() && municipalities.names().isEmpty()) {
            schools.all().forEach(school -> names.put(school.id(), school.shortName()));
        }
        model.addAttribute("schools", names);
        model.addAttribute("municipalities", municipalities.names());
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(titles, names));
        model.addAttribute("seasons", titles);
        model.addAttribute("states", ApplicationState.values());
        model.addAttribute("stages", ApplicationStage.values());
        model.addAttribute("page", list.page(filter, viewer));
        model.addAttribute(
                "open", all.stream().anyMatch(season -> seasons.isOn(season.id(), ReservePhase.APPLICATIONS)));
        model.addAttribute("expert", isExpert(viewer));
        return "reserve/applications";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query, Viewer viewer) {
        ApplicationFilter filter = ApplicationFilter.of(query);
        return Export.of("Заявки в резерв", table(), rows -> list.each(filter, viewer, rows));
    }

    @GetMapping("/own")
    @PairReaders
    String own(Viewer viewer, Model model) {
        model.addAttribute("applications", own.of(viewer));
        model.addAttribute("surveys", surveys.of(viewer));
        model.addAttribute("expert", isExpert(viewer));
        return "reserve/own";
    }

    private boolean isExpert(Viewer viewer) {
        return onlookers.stream().anyMatch(one -> one.isExpert(viewer));
    }

    private ExportTable<ApplicationRow> table() {
        return ExportTable.<ApplicationRow>named("Заявки в резерв")
                .wide("Кандидат", ApplicationRow::fullName)
                .wide("Школа", ApplicationRow::school)
                .wide("Должность", ApplicationRow::position)
                .column("Стаж, лет", ApplicationRow::serviceYears)
                .wide("Сезон", ApplicationRow::season)
                .wide("Состояние", row -> row.state().title())
                .day("С какого дня", ApplicationRow::stateOn)
                .municipality(municipalities.names(), ApplicationRow::municipalityId);
    }
}
