package ru.mentorcentre.workplan.reminder;

import java.time.LocalDate;

/** An event still to be done, of a plan that is carried out, with the last day of its term. */
record RemindedEvent(long id, String title, LocalDate endsOn) {}
