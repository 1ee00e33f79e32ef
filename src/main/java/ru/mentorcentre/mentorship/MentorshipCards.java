package ru.mentorcentre.mentorship;

import org.springframework.ui.Model;
import ru.mentorcentre.shared.Viewer;

/** Puts together what every page of a pair shows: the head of its card. */
public interface MentorshipCards {

    /**
     * As {@link #fill(long, Viewer, Model)}, for the pages of other rooms.
     *
     * @return the pair, and what this viewer may do with it
     * @throws NotFound if there is no such pair, or it is not for this viewer
     */
    MentorshipView open(long id, Viewer viewer, Model model);
}
