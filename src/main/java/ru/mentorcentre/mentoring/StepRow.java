package ru.mentorcentre.mentoring;

import java.time.LocalDate;

/** A step as the card tells it. */
record StepRow(MentorState from, MentorState to, LocalDate madeOn, String ground, boolean despite, String madeBy) {}
