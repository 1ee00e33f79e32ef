package ru.mentorcentre.assessment;

import ru.mentorcentre.municipality.AssessmentRules;

/** What a regional assessment is asked to do. */
record RegionalOrder(String region, int year, AssessmentRules rules) {}
