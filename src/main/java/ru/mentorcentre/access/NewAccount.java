package ru.mentorcentre.access;

import java.util.Set;

/**
 * An account to be made.
 *
 * @param login 3 to 50 Latin letters, digits and {@code . _ -}
 * @param municipalityId {@code null} for ADMIN and REGION only
 * @param schoolId for school roles
 */
public record NewAccount(String login, String fullName, Set<Role> roles, Long municipalityId, Long schoolId) {

    public RoleAssignment duties() {
        return new RoleAssignment(roles, municipalityId, schoolId);
    }
}
