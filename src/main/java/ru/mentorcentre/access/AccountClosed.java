package ru.mentorcentre.access;

/** An account was closed for good and has no name any more: whoever keeps an address of its owner forgets it. */
public record AccountClosed(long accountId) {}
