/** Questionnaires: those of the program, own ones, their constructor, and their files. */
package ru.mentorcentre.survey.questionnaire;
