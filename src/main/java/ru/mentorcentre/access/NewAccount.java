package ru.mentorcentre.access;

import java.util.Set;

/**
 * An account to be made.
 *
 * @param municipalityId {@code null} for ADMIN and REGION only
 * @param schoolId for school roles
 */
public record NewAccount(String login, String fullName, Set<Role> roles, Long municipalityId, Long schoolId) {}
