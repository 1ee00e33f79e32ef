/**
 * Who may help whom and for how many points: requests, mentors, hard rules and the parts of the score; pure, no
 * Spring, no JPA.
 */
package ru.mentorcentre.matching.score;
