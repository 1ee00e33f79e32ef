package ru.mentorcentre.reserve.application;

import ru.mentorcentre.reserve.ApplicationTransition;

/**
 * Told inside the transaction of a step: whoever cannot follow it refuses it by throwing.
 *
 * @param application as it is after the step
 */
public record ApplicationMoved(ApplicationInfo application, ApplicationTransition step, StepGround ground) {}
