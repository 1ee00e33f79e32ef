package ru.mentorcentre.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.Auditors;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.staff.EducatorNames;

/**
 * Who has seen one person. The administrator, who sees no personal data, has to bring the number of the card, or the exact
 * name and school; there is nothing to browse.
 */
@Controller
@RequestMapping("/admin/access/people")
@Auditors
class ViewersController {

    private final PersonViewList list;
    private final ViewSheet sheet;
    private final EducatorNames educators;
    private final Clock clock;

    ViewersController(PersonViewList list, ViewSheet sheet, EducatorNames educators, Clock clock) {
        this.list = list;
        this.sheet = sheet;
        this.educators = educators;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam Map<String, String> query, Model model) {
        QueryValues values = new QueryValues(query);
        String name = values.text("name");
        String school = values.text("school");
        List<Long> found = found(values);
        Period period = Period.of(query);
        model.addAttribute("number", query.get("number"));
        model.addAttribute("name", name);
        model.addAttribute("school", school);
        model.addAttribute("period", period);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("asked", query.containsKey("number"));
        model.addAttribute("half", values.text("number") == null && (name == null) != (school == null));
        model.addAttribute("found", found);
        if (found.size() == 1) {
            sheet.fill(list.of(found.get(0), period, values.page()), model);
        }
        return "privacy/people";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@RequestParam Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        List<Long> found = found(values);
        if (found.size() != 1) {
            throw new NotFound("Педагог", query.getOrDefault("number", ""));
        }
        return sheet.export(found.get(0), Period.of(query));
    }

    private List<Long> found(QueryValues values) {
        String name = values.text("name");
        String school = values.text("school");
        if (values.text("number") != null) {
            return Stream.ofNullable(values.key("number")).toList();
        }
        return name == null || school == null ? List.of() : educators.called(name, school);
    }
}
