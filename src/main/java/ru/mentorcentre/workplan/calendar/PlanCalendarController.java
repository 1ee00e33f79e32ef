package ru.mentorcentre.workplan.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.workplan.event.PlanMonth;

/** The plans of the centre as a calendar: a month to look at, and a file for a calendar of one's own. */
@Controller
@RequestMapping("/plan")
@WholeCentre
class PlanCalendarController {

    private final CalendarEvents events;
    private final CalendarFiles files;
    private final Clock clock;

    PlanCalendarController(CalendarEvents events, CalendarFiles files, Clock clock) {
        this.events = events;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String month(@RequestParam Map<String, String> query, Model model) {
        LocalDate today = LocalDate.now(clock);
        LocalDate wanted = new QueryValues(Map.of("day", query.getOrDefault("month", "") + "-01")).day("day");
        YearMonth month = YearMonth.from(wanted == null ? today : wanted);
        model.addAttribute("grid", MonthGrid.of(month, events.of(month), events.sessions(month)));
        model.addAttribute("month", PlanMonth.of(month));
        model.addAttribute("before", PlanMonth.of(month.minusMonths(1)));
        model.addAttribute("after", PlanMonth.of(month.plusMonths(1)));
        model.addAttribute("today", today);
        return "workplan/calendar";
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> file() {
        return files.ofPlans().answer();
    }
}
