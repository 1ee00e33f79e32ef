package ru.mentorcentre.reserve.season;

/**
 * A quality that is rated.
 *
 * @param code key within the season
 * @param weight from 1 to 5
 */
public record QualityInfo(String code, String title, int weight) {}
