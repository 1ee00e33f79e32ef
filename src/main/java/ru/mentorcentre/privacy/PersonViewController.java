package ru.mentorcentre.privacy;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.staff.EducatorCards;
import ru.mentorcentre.staff.Educators;

/** Who has opened an educator's card: for those who answer for the data, and, by role, for the person. */
@Controller
class PersonViewController {

    private final PersonViewList list;
    private final ViewSheet sheet;
    private final EducatorCards cards;
    private final Educators educators;
    private final Clock clock;

    PersonViewController(PersonViewList list, ViewSheet sheet, EducatorCards cards, Educators educators, Clock clock) {
        this.list = list;
        this.sheet = sheet;
        this.cards = cards;
        this.educators = educators;
        this.clock = clock;
    }

    @GetMapping("/staff/{id}/views")
    @RolesAllowed({Roles.HEAD, Roles.LEADER, Roles.MENTOR, Roles.MENTEE})
    String show(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        boolean answers = viewer.has(Roles.HEAD, Roles.LEADER);
        if (!answers
                && educators
                        .ofAccount(viewer.accountId())
                        .filter(own -> own == id)
                        .isEmpty()) {
            throw new NotFound("Педагог", id);
        }
        Period period = Period.of(query);
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("answers", answers);
        model.addAttribute("period", period);
        model.addAttribute("zone", clock.getZone());
        sheet.fill(list.of(id, period, new QueryValues(query).page()), model);
        return "privacy/views";
    }

    @GetMapping("/staff/{id}/views/export.{format:xlsx|csv}")
    @RolesAllowed({Roles.HEAD, Roles.LEADER})
    Export export(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer) {
        educators.check(id, viewer);
        return sheet.export(id, Period.of(query));
    }
}
