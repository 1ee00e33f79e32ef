/**
 * The educators of the municipality's schools: who teaches what, since when, with which category, and how that changed.
 * Also the catalogue of the difficulties an educator may have. Mentors, mentees and their pairs live in the rooms above.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "exchange", "municipality", "access", "profile", "school"})
package ru.mentorcentre.staff;
