/** A survey as it is stored, whom it invites, and the keys that its links and pseudonyms are made with. */
package ru.mentorcentre.survey.invitation;
