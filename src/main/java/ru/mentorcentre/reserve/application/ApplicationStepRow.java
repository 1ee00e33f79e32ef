package ru.mentorcentre.reserve.application;

import java.time.Instant;
import ru.mentorcentre.reserve.ApplicationActor;
import ru.mentorcentre.reserve.ApplicationState;

/** A step as the card of an application tells it. */
public record ApplicationStepRow(
        ApplicationState from,
        ApplicationState to,
        Instant at,
        ApplicationActor actor,
        String by,
        String reason,
        String document) {

    /** Who made it; an expert is named only to those who assign experts. */
    public String who(boolean namesExperts) {
        return actor == ApplicationActor.EXPERT && !namesExperts ? actor.title() : by;
    }
}
