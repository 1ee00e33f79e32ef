/**
 * Proposes who helps whom: from open requests, mentors on offer, what is fixed in advance and the settings to a
 * proposal that serves the most requests and, among those, has the greatest sum of points. That part is pure functions
 * over records; around it drafts are kept, looked through, changed by hand, compared, and confirmed by a person with a
 * name (domain §16). Every pair shows its points with reasons, every request left over what stands in the way and what
 * would help.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "exchange",
            "municipality",
            "profile",
            "school",
            "staff",
            "mentoring",
            "mentorship"
        })
package ru.mentorcentre.matching;
