/**
 * What happens to a card apart from edits: somebody leaves, comes back or changes schools, is deleted or made
 * anonymous, or asks for all that is held.
 */
package ru.mentorcentre.staff.career;
