/** What was planned for a period and what came of it: for the head, on one page and as a document. */
package ru.mentorcentre.workplan.report;
