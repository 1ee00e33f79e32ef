/** Who waits for a mentor and who has places, whom forms offer, and the names that stand for people in drafts. */
package ru.mentorcentre.matching.participant;
