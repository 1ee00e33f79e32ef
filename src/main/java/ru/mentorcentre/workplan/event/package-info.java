/** The lines of a plan: sections and their events, as they are kept, counted, filtered and shown. */
package ru.mentorcentre.workplan.event;
