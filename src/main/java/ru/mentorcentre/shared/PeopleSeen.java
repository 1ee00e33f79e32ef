package ru.mentorcentre.shared;

import java.util.Set;

/**
 * Somebody is given what is held about named educators by another way than a page: a file. Published, before it leaves, as
 * an application event; {@code privacy} keeps the record.
 *
 * @param educators their keys
 */
public record PeopleSeen(Set<Long> educators) {}
