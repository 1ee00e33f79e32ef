package ru.mentorcentre.reserve.application;

import java.time.Instant;
import ru.mentorcentre.reserve.ApplicationState;

/** A step as the card of an application tells it. */
public record ApplicationStepRow(
        ApplicationState from, ApplicationState to, Instant at, String by, String reason, String document) {}
