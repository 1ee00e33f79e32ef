/** A plan on its way: sent to the head, approved or returned, opened for changes, closed; what each edition has changed. */
package ru.mentorcentre.workplan.edition;
