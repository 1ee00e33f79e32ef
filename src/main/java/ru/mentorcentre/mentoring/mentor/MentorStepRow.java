package ru.mentorcentre.mentoring.mentor;

import java.time.LocalDate;
import ru.mentorcentre.mentoring.MentorState;

/** A step as the card tells it. */
public record MentorStepRow(
        MentorState from, MentorState to, LocalDate madeOn, String ground, boolean despite, String madeBy) {}
