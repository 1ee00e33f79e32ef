package ru.mentorcentre.reserve.application;

import java.util.List;
import ru.mentorcentre.reserve.ApplicationGuard;

/** Checks one thing that has to be in order before a step; made by the room that keeps its data. */
public interface StepGuard {

    ApplicationGuard guard();

    /** What stands against the step, in Russian; empty when nothing does. */
    List<String> against(ApplicationInfo application);
}
