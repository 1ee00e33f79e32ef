package ru.mentorcentre.exchange;

/**
 * One value that an import changes, as a person sees it.
 *
 * @param column header of the column
 * @param before empty where there was none
 * @param after empty where none is left
 */
public record CellDifference(String column, String before, String after) {}
