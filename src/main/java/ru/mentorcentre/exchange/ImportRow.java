package ru.mentorcentre.exchange;

/**
 * A row read without errors.
 *
 * @param number the row's number as a spreadsheet program shows it
 */
public record ImportRow<R>(int number, R value) {}
