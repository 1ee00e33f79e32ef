package ru.mentorcentre.privacy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.access.AccountName;
import ru.mentorcentre.access.AccountNames;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.Auditors;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.staff.EducatorNames;

/** Whom an account has seen: by name for those who know the people anyway, by number for the administrator. */
@Controller
@RequestMapping("/admin/access/accounts/{id}")
@Auditors
class SeenPersonController {

    private final PersonViewList views;
    private final AccountNames accounts;
    private final EducatorNames educators;
    private final Clock clock;

    SeenPersonController(PersonViewList views, AccountNames accounts, EducatorNames educators, Clock clock) {
        this.views = views;
        this.accounts = accounts;
        this.educators = educators;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        Period period = Period.of(query);
        ListPage<SeenPerson> people =
                ListPage.of(views.seenBy(account(id).id(), period), new QueryValues(query).page());
        model.addAttribute("account", account(id));
        model.addAttribute("period", period);
        model.addAttribute("people", people);
        model.addAttribute("names", names(people.rows(), viewer));
        model.addAttribute("named", isNamed(viewer));
        model.addAttribute("zone", clock.getZone());
        return "privacy/account";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer) {
        AccountName account = account(id);
        List<SeenPerson> people = views.seenBy(id, Period.of(query));
        Map<Long, String> names = names(people, viewer);
        ExportTable<SeenPerson> table =
                ExportTable.<SeenPerson>named("Кого открывали").column("Педагог №", SeenPerson::educatorId);
        if (isNamed(viewer)) {
            table.wide("Педагог", person -> names.get(person.educatorId()));
        }
        table.column("Раз", SeenPerson::times)
                .column("Впервые", 18, person -> LocalDateTime.ofInstant(person.first(), clock.getZone()))
                .column("Последний раз", 18, person -> LocalDateTime.ofInstant(person.last(), clock.getZone()));
        return Export.of("Кого открывал " + account.login(), table, people::forEach);
    }

    /** The administrator keeps accounts and sees no personal data of educators. */
    private static boolean isNamed(Viewer viewer) {
        return viewer.has(Roles.LEADER, Roles.HEAD);
    }

    private Map<Long, String> names(List<SeenPerson> people, Viewer viewer) {
        return isNamed(viewer)
                ? educators.of(people.stream().map(SeenPerson::educatorId).toList())
                : Map.of();
    }

    private AccountName account(long id) {
        return accounts.find(id).orElseThrow(NotFound.of("Учётная запись", id));
    }
}
