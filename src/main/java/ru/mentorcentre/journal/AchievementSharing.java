package ru.mentorcentre.journal;

/**
 * Who reads an entry of a diary besides its owner; nobody, as long as the owner does not say so.
 *
 * @param mentor mentors of the pairs the owner is or was in to the end
 * @param centre who works for the whole municipality
 * @param school head and curator of the owner's school
 */
public record AchievementSharing(boolean mentor, boolean centre, boolean school) {

    /** Only the owner. */
    public static final AchievementSharing NOBODY = new AchievementSharing(false, false, false);

    /** «наставнику, центру», «только вам». */
    public String title() {
        String all = (mentor ? ", наставнику" : "") + (centre ? ", центру" : "") + (school ? ", школе" : "");
        return all.isEmpty() ? "только вам" : all.substring(2);
    }
}
