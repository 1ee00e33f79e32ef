/** Dates of an event, who is invited to them, who comes, and who was there. */
package ru.mentorcentre.workplan.attendance;
