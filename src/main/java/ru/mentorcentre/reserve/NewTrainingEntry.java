package ru.mentorcentre.reserve;

import java.time.LocalDate;

/**
 * What is entered of somebody's training.
 *
 * @param title what it was about; only other events must have one
 * @param certificate must be there for a course, {@code null} where there is none
 * @param hostSchoolId where the mini-internship is, {@code null} for all else
 * @param hostReason why the leader takes a school of which the data cannot tell that it may be a base
 */
public record NewTrainingEntry(
        TrainingKind kind,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        TrainingCertificate certificate,
        Long hostSchoolId,
        String hostReason) {}
