/** Entering figures: the grid of a year, the import, and the service that stores what differs. */
package ru.mentorcentre.assessment.entry;
