/** The plan of a year: its sections and events, its way to approval, its document. */
package ru.mentorcentre.workplan.plan;
