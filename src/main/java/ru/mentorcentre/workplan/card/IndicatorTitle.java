package ru.mentorcentre.workplan.card;

/**
 * A target indicator (целевой показатель) to choose from.
 *
 * @param name its code
 * @param programme title of the programme it is of
 */
public record IndicatorTitle(String name, String title, String programme) {}
