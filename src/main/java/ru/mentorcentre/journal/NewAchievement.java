package ru.mentorcentre.journal;

import java.time.LocalDate;

/**
 * An entry of a diary to be made.
 *
 * @param story in own words, may be {@code null}
 */
public record NewAchievement(LocalDate achievedOn, String title, String story, AchievementSharing sharing) {}
