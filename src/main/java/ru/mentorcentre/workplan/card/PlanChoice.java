package ru.mentorcentre.workplan.card;

/** A school, or a pair by its people, to choose from. */
public record PlanChoice(long id, String name) {}
