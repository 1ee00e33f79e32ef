package ru.mentorcentre.workplan.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.workplan.attendance.EventSessions;
import ru.mentorcentre.workplan.event.PlannedEventRow;
import ru.mentorcentre.workplan.plan.PlannedEvents;
import ru.mentorcentre.workplan.plan.WorkPlanInfo;
import ru.mentorcentre.workplan.plan.WorkPlanService;

/** The card of an event. */
@Controller
@RequestMapping("/plan/{plan}/events/{id}")
@WholeCentre
class EventCardController {

    private final WorkPlanService plans;
    private final PlannedEvents events;
    private final EventScopes scopes;
    private final IndicatorTitles indicators;
    private final EventFiles files;
    private final EventSessions sessions;
    private final Clock clock;

    EventCardController(
            WorkPlanService plans,
            PlannedEvents events,
            EventScopes scopes,
            IndicatorTitles indicators,
            EventFiles files,
            EventSessions sessions,
            Clock clock) {
        this.plans = plans;
        this.events = events;
        this.scopes = scopes;
        this.indicators = indicators;
        this.files = files;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable long plan, @PathVariable long id, Viewer viewer, Model model) {
        WorkPlanInfo info = plans.get(plan, viewer);
        PlannedEventRow event = events.row(plan, id, viewer);
        model.addAttribute("plan", info);
        model.addAttribute("event", event);
        model.addAttribute("term", event.term(info.year()));
        model.addAttribute("today", info.judgedOn(LocalDate.now(clock)));
        model.addAttribute("schools", scopes.schoolNames(id));
        model.addAttribute("indicator", indicators.of(event.indicator()));
        model.addAttribute("files", files.of(id, viewer));
        model.addAttribute("sessions", sessions.of(id));
        // what is changed in a draft of the next edition is nobody else's yet
        model.addAttribute("history", viewer.has(MunicipalityReaders.class) ? events.history(plan, id) : List.of());
        return "workplan/event";
    }
}
