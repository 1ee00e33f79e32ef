/** What was handed in, what was only begun, and who has answered; a confidential answer never tells whose it is. */
package ru.mentorcentre.survey.response;
