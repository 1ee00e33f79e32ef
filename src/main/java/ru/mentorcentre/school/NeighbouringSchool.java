package ru.mentorcentre.school;

import java.time.LocalDate;

/**
 * A school in few words: one of a choice, or one that another school mentions.
 *
 * @param name its short name
 * @param closedOn its last day, {@code null} while it works
 */
public record NeighbouringSchool(long id, String code, String name, LocalDate closedOn) {}
