/**
 * The management reserve (кадровый управленческий резерв, domain §8): seasons, applications on their way from the school
 * to the register, two-stage review, training, and the need for managers.
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
            "assessment",
            "staff",
            "mentorship",
            "survey",
            "workplan"
        })
package ru.mentorcentre.reserve;
