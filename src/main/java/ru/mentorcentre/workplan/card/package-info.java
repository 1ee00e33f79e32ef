/** The card of an event: for whom it is, what became of it, and the documents and photos that show it. */
package ru.mentorcentre.workplan.card;
