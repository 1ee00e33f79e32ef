package ru.mentorcentre.assessment;

import java.util.List;
import ru.mentorcentre.municipality.AssessmentRules;

/** What a classification run starts from: the year, the settings and the population, every school with its figures. */
record ClassificationInput(int year, AssessmentRules rules, List<SchoolFigures> schools) {}
