/**
 * What mentoring has to do with an educator's card: who could become a mentor, what hangs on the card, and what
 * happens when somebody leaves, moves, has two cards or is forgotten.
 */
package ru.mentorcentre.mentoring.educator;
