package ru.mentorcentre.staff;

/** One of a choice in a form. */
record Choice(long id, String name) {}
