/** Filling in: by a link, from the own account, from paper, or many at a time; and reading what was answered. */
package ru.mentorcentre.survey.answering;
