package ru.mentorcentre.mentorship;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.mentoring.MentoringPlaces;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** Puts together what every page of a pair shows: the head of its card. */
@Component
class MentorshipCards {

    private final Mentorships mentorships;
    private final MentorshipList list;
    private final MentoringPlaces places;

    MentorshipCards(Mentorships mentorships, MentorshipList list, MentoringPlaces places) {
        this.mentorships = mentorships;
        this.list = list;
        this.places = places;
    }

    /**
     * Puts the head into the model as {@code card}, for {@code mentorship/card :: head(card, 'tab')}.
     *
     * @throws NotFound if there is no such pair, or it is not for this viewer
     */
    MentorshipCard fill(long id, Viewer viewer, Model model) {
        return fill(mentorships.seen(id, viewer), viewer, model);
    }

    MentorshipCard fill(Seen seen, Viewer viewer, Model model) {
        long id = seen.pair().getId();
        MentorshipCard card = new MentorshipCard(
                list.row(id).orElseThrow(NotFound.of("Пара", id)),
                seen.members(),
                seen.own().orElse(null),
                seen.isWritable(viewer),
                places.today());
        model.addAttribute("card", card);
        return card;
    }
}
