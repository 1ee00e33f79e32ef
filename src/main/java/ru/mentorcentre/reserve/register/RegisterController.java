package ru.mentorcentre.reserve.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.reserve.ExitCause;
import ru.mentorcentre.reserve.ReserveMunicipalities;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.reserve.application.ApplicationAccess;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** The register of the reserve: who is in it, each entry, and both as files. */
@Controller
@RequestMapping("/reserve/register")
@SchoolReaders
class RegisterController {

    private static final String NAME = "Реестр резерва";

    private final RegisterList list;
    private final RegisterEntries entries;
    private final RegisterPlaces places;
    private final ReserveMunicipalities municipalities;
    private final Applications applications;
    private final ApplicationAccess access;

    RegisterController(
            RegisterList list,
            RegisterEntries entries,
            RegisterPlaces places,
            ReserveMunicipalities municipalities,
            Applications applications,
            ApplicationAccess access) {
        this.list = list;
        this.entries = entries;
        this.places = places;
        this.municipalities = municipalities;
        this.applications = applications;
        this.access = access;
    }

    @GetMapping
    String show(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        RegisterFilter filter = RegisterFilter.of(query);
        Map<Long, String> schools = places.schoolNames(viewer);
        model.addAttribute("filter", filter);
        model.addAttribute("schools", schools);
        model.addAttribute("chips", filter.chips(schools));
        model.addAttribute("views", RegisterView.values());
        model.addAttribute("relocations", RelocationFilter.values());
        model.addAttribute("courses", TrainingKind.courses());
        model.addAttribute("municipalities", municipalities.names());
        model.addAttribute("page", list.page(filter, viewer));
        model.addAttribute("today", list.today());
        return "reserve/register";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query, Viewer viewer) {
        RegisterFilter filter = RegisterFilter.of(query);
        return Export.of(NAME, table(municipalities.names()), rows -> list.each(filter, viewer, rows));
    }

    @GetMapping("/register.docx")
    void document(@RequestParam Map<String, String> query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        RegisterFilter filter = RegisterFilter.of(query);
        RegisterDocument.of(
                        list.all(filter, viewer),
                        filter,
                        places.schoolNames(viewer),
                        municipalities.own(),
                        list.today())
                .send(response, NAME);
    }

    @GetMapping("/{id}")
    @PairReaders
    String entry(@PathVariable long id, Viewer viewer, Model model) {
        RegisterLine line = list.line(id);
        ApplicationInfo filed = access.see(line.row().applicationId(), viewer);
        model.addAttribute("filed", filed);
        model.addAttribute("own", access.isCandidate(filed, viewer));
        model.addAttribute("line", line);
        model.addAttribute("row", line.row());
        model.addAttribute("status", line.row().status(list.today()));
        List<RegisterRenewalRow> renewals = entries.renewals(id);
        model.addAttribute("renewals", renewals);
        model.addAttribute("files", applications.files(line.row().applicationId()));
        boolean decides = viewer.has(Roles.LEADER, Roles.HEAD) && line.row().leftOn() == null;
        model.addAttribute("decides", decides);
        model.addAttribute("revocable", decides && renewals.stream().anyMatch(one -> one.revokedOn() == null));
        model.addAttribute("history", viewer.seesAllSchools() ? entries.history(id) : List.of());
        return "reserve/register-entry";
    }

    /** The eight obligatory fields first, in their order; then what the centre keeps beside them. */
    private ExportTable<RegisterLine> table(Map<Long, String> municipalities) {
        return ExportTable.<RegisterLine>named(NAME)
                .wide("Фамилия, имя, отчество", line -> line.row().fullName())
                .wide("Место работы", line -> line.row().schoolName())
                .column("Стаж работы, лет", line -> line.row().serviceYears())
                .column("Сроки обучения в школе резерва", line -> line.row().training())
                .wide("Сертификаты курсовой подготовки", RegisterLine::courses)
                .wide(
                        "Сертификаты об участии в мероприятиях или заверенный перечень",
                        line -> line.row().furtherOrEvents())
                .column("Согласие на переезд", line -> line.row().relocation().title())
                .wide("Контактная информация", line -> line.row().contacts())
                .column("Состояние", line -> line.row().status(list.today()).title())
                .column("Приказ о включении", line -> line.row().order())
                .column("Приказ о продлении", line -> line.row().renewal())
                .day("Действует до", line -> line.row().validUntil())
                .day("Выведен", line -> line.row().leftOn())
                .column("Основание вывода", line -> line.row().exitCause(), ExitCause::title)
                .municipality(municipalities, line -> line.row().municipalityId());
    }
}
