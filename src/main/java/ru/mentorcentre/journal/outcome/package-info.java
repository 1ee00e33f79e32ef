/** What came of mentoring for each mentee: goals reached, competence before and after. */
package ru.mentorcentre.journal.outcome;
