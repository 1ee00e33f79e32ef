package ru.mentorcentre.assessment.rules;

import java.util.List;
import ru.mentorcentre.profile.AssessmentRules;

/** What a classification run starts from: the year, the settings and the population, every school with its figures. */
public record ClassificationInput(int year, AssessmentRules rules, List<SchoolFigures> schools) {}
