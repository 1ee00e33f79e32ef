package ru.mentorcentre.shared.persistence;

import java.time.LocalDateTime;

/**
 * A record as one change left it.
 *
 * @param revision number of the change, common to all records
 * @param at when, by the clock on the wall of the centre
 * @param by who made it, {@code null} for the program itself
 */
public record HistoricState<T>(T record, long revision, LocalDateTime at, String by) {}
