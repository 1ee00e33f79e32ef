package ru.mentorcentre.reserve.season;

import java.time.LocalDate;

/**
 * A season as it is kept.
 *
 * @param programmeApprovedOn the day the head approved the programme and its days, {@code null} before
 * @param programmeApprovedBy the head's name, {@code null} before
 */
public record ReserveSeasonInfo(
        long id,
        int version,
        String title,
        int year,
        int places,
        int requiredCourses,
        int experts,
        String trainingProgramme,
        LocalDate trainingFrom,
        LocalDate trainingUntil,
        LocalDate programmeApprovedOn,
        String programmeApprovedBy) {

    public boolean isProgrammeApproved() {
        return programmeApprovedOn != null;
    }

    /** There is something the head could approve. */
    public boolean isProgrammeWritten() {
        return trainingProgramme != null && trainingFrom != null && trainingUntil != null;
    }
}
