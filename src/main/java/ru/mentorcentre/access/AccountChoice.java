package ru.mentorcentre.access;

/** An account in few words: one of a choice. */
public record AccountChoice(long id, String login, String fullName) {}
