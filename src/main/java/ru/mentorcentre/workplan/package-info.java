/**
 * The work plan of a centre: what is planned for whom, by when and by whom, and what came of it. Terms are written as
 * people write them and read by pure functions over text (domain §10).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "exchange",
            "municipality",
            "access",
            "centre",
            "profile",
            "school",
            "staff",
            "mentoring",
            "mentorship",
            "journal"
        })
package ru.mentorcentre.workplan;
