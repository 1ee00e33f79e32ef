package ru.mentorcentre.reserve.application;

import ru.mentorcentre.reserve.ApplicationActor;

/**
 * Who makes a step, and on what ground.
 *
 * @param accountId of who makes it
 * @param reason {@code null} where none is needed
 * @param document the order or another paper, {@code null} where none is needed
 */
public record StepGround(ApplicationActor actor, long accountId, String reason, String document) {}
