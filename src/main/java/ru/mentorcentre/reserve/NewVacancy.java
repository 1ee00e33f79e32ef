package ru.mentorcentre.reserve;

/**
 * A vacancy of a manager, there or expected.
 *
 * @param year when somebody will be needed
 * @param note {@code null} for none
 */
public record NewVacancy(ManagerPost post, int year, VacancyCause cause, String note) {}
