package ru.mentorcentre.reserve;

import java.time.LocalDate;

/**
 * What is entered of a season.
 *
 * @param places how many the reserve takes
 * @param requiredCourses of the three courses, from 1 to 3 (domain A13)
 * @param experts who rate the qualities of each, at least
 * @param trainingProgramme what is taught, {@code null} while it is not written
 */
public record NewReserveSeason(
        String title,
        int year,
        int places,
        int requiredCourses,
        int experts,
        String trainingProgramme,
        LocalDate trainingFrom,
        LocalDate trainingUntil) {}
