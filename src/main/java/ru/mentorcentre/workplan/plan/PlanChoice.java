package ru.mentorcentre.workplan.plan;

/** A school, or a pair by its people, to choose from. */
public record PlanChoice(long id, String name) {}
