package ru.mentorcentre.journal;

import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.mentorship.MentorshipCards;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.mentorship.SeenMentorship;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.PeopleSeen;
import ru.mentorcentre.shared.Viewer;

/** Opens the pair that a page of the journal belongs to. */
@Component
class JournalGate {

    private final Mentorships mentorships;
    private final MentorshipCards cards;
    private final ApplicationEventPublisher events;

    JournalGate(Mentorships mentorships, MentorshipCards cards, ApplicationEventPublisher events) {
        this.mentorships = mentorships;
        this.cards = cards;
        this.events = events;
    }

    /** For a page: the head of the card and {@code pair} go into the model. */
    SeenMentorship show(long id, Viewer viewer, Model model) {
        SeenMentorship seen = cards.open(id, viewer, model);
        model.addAttribute("pair", seen.pair());
        model.addAttribute("writable", seen.isWritable());
        return seen;
    }

    /** As {@link #show}, for a form. */
    SeenMentorship edit(long id, Viewer viewer, Model model) {
        return refuse(show(id, viewer, model), id);
    }

    /** For what a form brings. */
    SeenMentorship write(long id, Viewer viewer) {
        return refuse(mentorships.see(id, viewer), id);
    }

    /** For a file. */
    SeenMentorship read(long id, Viewer viewer) {
        SeenMentorship seen = mentorships.see(id, viewer);
        events.publishEvent(new PeopleSeen(seen.pair().educators().collect(Collectors.toSet())));
        return seen;
    }

    private static SeenMentorship refuse(SeenMentorship seen, long id) {
        if (!seen.isWritable()) {
            throw new NotFound("Пара", id);
        }
        return seen;
    }
}
