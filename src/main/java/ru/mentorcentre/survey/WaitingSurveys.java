package ru.mentorcentre.survey;

import java.util.List;
import ru.mentorcentre.shared.Viewer;

/** What somebody who has signed in is asked to answer, for the pages of other rooms. */
public interface WaitingSurveys {

    /** The latest first; none for an account that is no educator's, or that has no page of own questionnaires. */
    List<WaitingSurvey> of(Viewer viewer);
}
