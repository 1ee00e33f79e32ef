package ru.mentorcentre.access;

/** A school to be chosen for an account. */
public record SchoolChoice(long id, String name) {}
