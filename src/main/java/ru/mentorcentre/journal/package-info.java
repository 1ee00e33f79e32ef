/**
 * What a pair does: meetings, the plan, the mentee's diary of achievements, and what came of it. Gives mentors and mentees
 * their first page. Whose pair it is and how it is doing is told by the room below.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "exchange", "staff", "mentorship"})
package ru.mentorcentre.journal;
