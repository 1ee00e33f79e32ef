package ru.mentorcentre.reserve.application;

import ru.mentorcentre.shared.Viewer;

/** Who else may look at an application, as the experts it is assigned to. */
public interface ApplicationOnlookers {

    /** Whether this application is assigned to the viewer now. */
    boolean isAssigned(long application, Viewer viewer);

    /** Whether the viewer is on the list of experts of any season, with an application or without. */
    boolean isExpert(Viewer viewer);
}
