package ru.mentorcentre.journal;

import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.mentorship.MentorshipCards;
import ru.mentorcentre.mentorship.MentorshipView;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.PeopleSeen;
import ru.mentorcentre.shared.Viewer;

/** Opens the pair that a page of the journal belongs to. */
@Component
public class PairAccess {

    private final Mentorships mentorships;
    private final MentorshipCards cards;
    private final ApplicationEventPublisher events;

    PairAccess(Mentorships mentorships, MentorshipCards cards, ApplicationEventPublisher events) {
        this.mentorships = mentorships;
        this.cards = cards;
        this.events = events;
    }

    /** For a page: the head of the card and {@code pair} go into the model. */
    public MentorshipView show(long id, Viewer viewer, Model model) {
        MentorshipView seen = cards.open(id, viewer, model);
        model.addAttribute("pair", seen.pair());
        model.addAttribute("writable", seen.isWritable());
        return seen;
    }

    /** As {@link #show}, for a form. */
    public MentorshipView edit(long id, Viewer viewer, Model model) {
        return refuse(show(id, viewer, model), id);
    }

    /** For what a form brings. */
    public MentorshipView write(long id, Viewer viewer) {
        return refuse(mentorships.see(id, viewer), id);
    }

    /** For a file. */
    public MentorshipView read(long id, Viewer viewer) {
        MentorshipView seen = mentorships.see(id, viewer);
        events.publishEvent(new PeopleSeen(seen.pair().educators().collect(Collectors.toSet())));
        return seen;
    }

    private static MentorshipView refuse(MentorshipView seen, long id) {
        if (!seen.isWritable()) {
            throw new NotFound("Пара", id);
        }
        return seen;
    }
}
