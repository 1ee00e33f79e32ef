/** The first page of each role and the page of a year: the numbers, and what wants attention. */
package ru.mentorcentre.assessment.overview;
