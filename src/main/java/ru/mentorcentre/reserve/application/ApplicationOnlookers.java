package ru.mentorcentre.reserve.application;

import ru.mentorcentre.shared.Viewer;

/** Who else may look at an application, as the experts it is assigned to. */
public interface ApplicationOnlookers {

    /** Whether this application is assigned to the viewer now. */
    boolean isAssigned(long application, Viewer viewer);

    /** Whether anything is. */
    boolean isExpert(Viewer viewer);
}
