package ru.mentorcentre.exchange;

/**
 * Why a row cannot be taken.
 *
 * @param row the row's number as a spreadsheet program shows it
 * @param column header of the column; empty when the whole row is meant
 * @param value what stands in the file
 * @param reason what is wrong and what to do, in Russian
 */
public record RowError(int row, String column, String value, String reason) {}
