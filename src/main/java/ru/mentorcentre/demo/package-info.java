/**
 * Fictional municipalities, schools and people for the first look, loaded once into an empty database under the profile
 * {@code demo}. It talks to the public faces of the other rooms, as any user would. No real person or place is in it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "municipality",
            "access",
            "centre",
            "profile",
            "school",
            "assessment",
            "staff",
            "mentoring",
            "mentorship",
            "journal",
            "matching",
            "survey",
            "workplan",
            "reserve"
        })
package ru.mentorcentre.demo;
