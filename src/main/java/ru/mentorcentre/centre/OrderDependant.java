package ru.mentorcentre.centre;

/**
 * Something that stands on an order and keeps it from being deleted.
 *
 * @param url its page
 */
public record OrderDependant(String title, String detail, String url) {}
