/** Letters with links, and reminders: the queue, its sending, and the days on which a survey reminds by itself. */
package ru.mentorcentre.survey.letter;
