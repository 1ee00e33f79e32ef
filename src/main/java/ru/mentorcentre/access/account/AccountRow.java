package ru.mentorcentre.access.account;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import ru.mentorcentre.access.Role;

/**
 * One line of the list of accounts.
 *
 * @param roleNames names of the roles with commas between
 * @param factorSince {@code null} without a second factor
 */
record AccountRow(
        long id,
        String login,
        String fullName,
        String roleNames,
        Long municipalityId,
        Long schoolId,
        Instant createdAt,
        Instant blockedAt,
        Instant factorSince) {

    public String rolesInWords() {
        return Role.inWords(roleNames == null ? List.of() : Arrays.asList(roleNames.split(",")));
    }

    public FactorState factor() {
        return FactorState.of(factorSince != null);
    }

    public AccountState state() {
        return AccountState.of(blockedAt);
    }
}
