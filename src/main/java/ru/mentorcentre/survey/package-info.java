/**
 * Questionnaires, campaigns, invitations and answers: who is asked what, by a personal link that needs no account. Answers
 * of a confidential campaign lie apart from the person, under a pseudonym that still pairs before with after.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "exchange",
            "municipality",
            "access",
            "school",
            "staff",
            "mentoring",
            "mentorship"
        })
package ru.mentorcentre.survey;
