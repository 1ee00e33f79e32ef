/**
 * The base of mentors: profile, papers, steps from candidate to retirement, who is eligible by the rules of the centre
 * and why, the list and the register.
 */
package ru.mentorcentre.mentoring.mentor;
