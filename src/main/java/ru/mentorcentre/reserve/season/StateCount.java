package ru.mentorcentre.reserve.season;

import ru.mentorcentre.reserve.ApplicationState;

/** How many applications of a season are in a state. */
public record StateCount(ApplicationState state, long applications) {}
