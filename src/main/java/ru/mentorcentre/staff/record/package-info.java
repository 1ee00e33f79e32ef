/**
 * How educators grow: tests of competence, professional activities and results of their pupils, on the card and as
 * books of records with export and import.
 */
package ru.mentorcentre.staff.record;
