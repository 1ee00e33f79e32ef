package ru.mentorcentre.mentorship;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** Puts together what every page of a pair shows: the head of its card. */
@Component
public class MentorshipCards {

    private final Onlookers onlookers;
    private final MentorshipList list;

    MentorshipCards(Onlookers onlookers, MentorshipList list) {
        this.onlookers = onlookers;
        this.list = list;
    }

    /**
     * Puts the head into the model as {@code card}, for {@code mentorship/card :: head(card, 'tab')}.
     *
     * @throws NotFound if there is no such pair, or it is not for this viewer
     */
    MentorshipCard fill(long id, Viewer viewer, Model model) {
        return fill(onlookers.seen(id, viewer), viewer, model);
    }

    /**
     * As {@link #fill(long, Viewer, Model)}, for the pages of other rooms.
     *
     * @return the pair, and what this viewer may do with it
     * @throws NotFound if there is no such pair, or it is not for this viewer
     */
    public SeenMentorship open(long id, Viewer viewer, Model model) {
        Seen seen = onlookers.seen(id, viewer);
        fill(seen, viewer, model);
        return seen.info(viewer);
    }

    MentorshipCard fill(Seen seen, Viewer viewer, Model model) {
        long id = seen.pair().getId();
        MentorshipCard card = new MentorshipCard(
                list.row(id).orElseThrow(NotFound.of("Пара", id)),
                seen.members(),
                seen.own().orElse(null),
                seen.isWritable(viewer),
                seen.isAimable(viewer) && !seen.pair().state().isOver(),
                seen.sight().all() || seen.sight().school() != null,
                seen.sight().all() ? null : seen.sight().school(),
                list.today(),
                () -> list.days(seen.sight().all()));
        model.addAttribute("card", card);
        return card;
    }
}
