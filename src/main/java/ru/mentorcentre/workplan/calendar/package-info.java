/** The events of approved plans by days: a month to look at, a file, and a feed that calendars of people subscribe to. */
package ru.mentorcentre.workplan.calendar;
