/**
 * Pairs and groups: which mentors work with which mentees, since when, agreed by whom, and how it ended. Takes the places
 * of mentors and answers requests; who suits whom is proposed in the room above. The past is never rewritten: who leaves
 * keeps the dated membership.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "exchange", "municipality", "centre", "profile", "school", "staff", "mentoring"
        })
package ru.mentorcentre.mentorship;
