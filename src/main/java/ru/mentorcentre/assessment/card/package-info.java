/** What the assessment shows of one school: the tabs of its card, and the first page of its own people. */
package ru.mentorcentre.assessment.card;
