/** Reminders about events: which are due, by whom they are got, once each, and when a centre wants them. */
package ru.mentorcentre.workplan.reminder;
