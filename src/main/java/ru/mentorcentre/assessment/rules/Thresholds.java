package ru.mentorcentre.assessment.rules;

/**
 * What the schools of the year were measured against.
 *
 * @param results ИОР of the year
 * @param welfare ИСБШ of the year, with older ones that stand in for it
 * @param partTime shares of part-time study that were compared, per cent
 * @param levels sizes of the groups
 */
public record Thresholds(Population results, Population welfare, Population partTime, LevelCounts levels) {}
