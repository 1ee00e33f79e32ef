package ru.mentorcentre.survey;

/**
 * One answer to choose.
 *
 * @param value what is stored and compared
 * @param label what is read
 */
public record Option(String value, String label) {}
