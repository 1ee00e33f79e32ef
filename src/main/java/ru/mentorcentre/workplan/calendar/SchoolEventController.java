package ru.mentorcentre.workplan.calendar;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.school.SchoolCards;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.workplan.event.ConcernedEvents;

/** The events that concern a school and the dates its people are asked to, on its card. */
@Controller
@RequestMapping("/schools/{id}/events")
@SchoolReaders
class SchoolEventController {

    private final SchoolCards cards;
    private final ConcernedEvents events;
    private final EntityManager entityManager;
    private final Clock clock;

    SchoolEventController(SchoolCards cards, ConcernedEvents events, EntityManager entityManager, Clock clock) {
        this.cards = cards;
        this.events = events;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("events", events.ofSchool(id).list());
        model.addAttribute(
                "dates",
                new ListQuery<>(entityManager, SchoolDateRow.class, SchoolDateRow.COLUMNS, SchoolDateRow.FROM)
                        .where(SchoolDateRow.LISTED, "school", id)
                        .orderBy("d.heldOn desc, d.startsAt desc, d.id desc")
                        .page(new QueryValues(query).page()));
        model.addAttribute("today", LocalDate.now(clock));
        return "workplan/school-events";
    }
}
