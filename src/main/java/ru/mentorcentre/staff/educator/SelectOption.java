package ru.mentorcentre.staff.educator;

/** One of a choice in a form. */
public record SelectOption(long id, String name) {}
