package ru.mentorcentre.survey;

/**
 * One answer to choose.
 *
 * @param value what is stored and compared
 * @param label what is read
 */
public record AnswerOption(String value, String label) {}
