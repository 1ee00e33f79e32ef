package ru.mentorcentre.municipality;

/**
 * Something that stands on an order and keeps it from being deleted.
 *
 * @param url its page
 */
public record Dependant(String title, String detail, String url) {}
