/**
 * Yearly figures of schools and what follows from them: the index of educational results (ИОР), the index of social
 * welfare (ИСБШ), the level, the type, the four risk zones and stability. The rules are pure functions over records; a
 * run of them is a snapshot that never changes. The result is published to the register as a school's standing.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "exchange", "municipality", "profile", "school"})
package ru.mentorcentre.assessment;
