package ru.mentorcentre.assessment.region;

import ru.mentorcentre.profile.AssessmentRules;

/** What a regional assessment is asked to do. */
public record RegionalRunRequest(String region, int year, AssessmentRules rules) {}
