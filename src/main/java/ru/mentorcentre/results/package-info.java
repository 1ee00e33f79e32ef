/**
 * What the answers of a survey say: counts, means, before against after, the summary forms and the satisfaction of
 * participants. Decides which figures may be seen, so that none tells of fewer than five people, also not by subtraction.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "exchange", "municipality", "profile", "mentoring", "mentorship", "survey"})
package ru.mentorcentre.results;
