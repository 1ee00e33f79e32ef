package ru.mentorcentre.access;

/** What an open session knows of this account holds no longer. */
public record AccessChanged(String login) {}
