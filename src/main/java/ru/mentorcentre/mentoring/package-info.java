/**
 * Who asks for a mentor and who can be one: requests with difficulties, and the base of mentors with the steps each has
 * gone through. Says by the rules of the centre who is eligible, and why. Which mentor suits whom is decided in the room
 * above.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "exchange", "municipality", "profile", "school", "staff"})
package ru.mentorcentre.mentoring;
