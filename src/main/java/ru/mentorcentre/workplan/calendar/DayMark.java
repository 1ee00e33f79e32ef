package ru.mentorcentre.workplan.calendar;

/** An event on the day its term begins, ends, or does both. */
record DayMark(CalendarEvent event, TermEdge edge) {}
