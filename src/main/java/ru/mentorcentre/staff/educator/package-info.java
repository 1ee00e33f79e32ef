/**
 * Educators themselves: who teaches what and where, since when and with which category; the list, the card, its
 * history, and the account somebody signs in with.
 */
package ru.mentorcentre.staff.educator;
