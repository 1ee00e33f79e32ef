package ru.mentorcentre.mentorship.register;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.mentorship.MentorshipCards;
import ru.mentorcentre.mentorship.MentorshipView;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** The service behind {@link MentorshipCards}. */
@Component
public class MentorshipCardService implements MentorshipCards {

    private final ViewerScopes onlookers;
    private final MentorshipList list;

    MentorshipCardService(ViewerScopes onlookers, MentorshipList list) {
        this.onlookers = onlookers;
        this.list = list;
    }

    /**
     * Puts the head into the model as {@code card}, for {@code mentorship/card :: head(card, 'tab')}.
     *
     * @throws NotFound if there is no such pair, or it is not for this viewer
     */
    public MentorshipCard fill(long id, Viewer viewer, Model model) {
        return fill(onlookers.seen(id, viewer), viewer, model);
    }

    @Override
    public MentorshipView open(long id, Viewer viewer, Model model) {
        VisibleMentorship seen = onlookers.seen(id, viewer);
        fill(seen, viewer, model);
        return seen.info(viewer);
    }

    public MentorshipCard fill(VisibleMentorship seen, Viewer viewer, Model model) {
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
