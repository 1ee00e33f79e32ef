package ru.mentorcentre.staff;

import ru.mentorcentre.shared.Viewer;

/** Puts the head of a card together. */
public interface EducatorCards {

    /**
     * The head of an educator's card, for {@code staff/card :: head(card, 'tab')}.
     *
     * @throws NotFound if there is no such educator, or it is not for this viewer
     */
    EducatorCard card(long id, Viewer viewer);
}
