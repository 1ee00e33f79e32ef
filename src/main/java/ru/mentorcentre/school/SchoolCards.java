package ru.mentorcentre.school;

import ru.mentorcentre.shared.Viewer;

/** Puts the head of a card together, in four statements. */
public interface SchoolCards {

    /**
     * A school as a card begins, with the lists it stands on: in one statement.
     *
     * @throws RuntimeException answered with 404 if there is none, or it is not for this viewer
     */
    ListedSchool listed(long id, Viewer viewer);

    /**
     * The head of a school's card.
     *
     * @throws RuntimeException answered with 404 if there is no such school, or it is not for this viewer
     */
    SchoolCard card(long id, Viewer viewer);
}
