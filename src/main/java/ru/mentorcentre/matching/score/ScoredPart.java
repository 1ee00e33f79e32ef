package ru.mentorcentre.matching.score;

/**
 * One part of a pair's score.
 *
 * @param points given, −most to most
 * @param most the part's weight in the settings
 * @param reason in Russian, with its numbers
 */
public record ScoredPart(ScorePart part, int points, int most, String reason) {}
