package ru.mentorcentre.workplan.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.school.SchoolCards;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.workplan.event.ConcernedEvents;

/** The events that concern a school, on its card. */
@Controller
@RequestMapping("/schools/{id}/events")
@SchoolReaders
class SchoolEventController {

    private final SchoolCards cards;
    private final ConcernedEvents events;
    private final Clock clock;

    SchoolEventController(SchoolCards cards, ConcernedEvents events, Clock clock) {
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("events", events.ofSchool(id).list());
        model.addAttribute("today", LocalDate.now(clock));
        return "workplan/school-events";
    }
}
