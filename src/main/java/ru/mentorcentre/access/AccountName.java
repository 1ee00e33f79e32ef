package ru.mentorcentre.access;

import java.util.Arrays;
import java.util.List;

/**
 * Who an account is.
 *
 * @param roleNames names of the roles with commas between, {@code null} for none
 */
public record AccountName(long id, String login, String fullName, String roleNames) {

    /** «Методист, Школьный куратор». */
    public String rolesInWords() {
        return Role.inWords(roleNames == null ? List.of() : Arrays.asList(roleNames.split(",")));
    }
}
