package ru.mentorcentre.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an account may do, and where. A place that the roles do not need is left out, so that nobody keeps a municipality
 * or a school by oversight.
 *
 * @param municipalityId {@code null} for roles of the whole installation
 * @param schoolId needed by a school role, possible for a mentor and a mentee
 */
public record RoleAssignment(Set<Role> roles, Long municipalityId, Long schoolId) {

    public RoleAssignment {
        roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        municipalityId = reaches(roles, Role.Scope.INSTALLATION) ? null : municipalityId;
        schoolId = roles.stream().anyMatch(Role::mayHaveSchool) ? schoolId : null;
    }

    private static boolean reaches(Set<Role> roles, Role.Scope scope) {
        return roles.stream().anyMatch(role -> role.scope() == scope);
    }

    boolean reaches(Role.Scope scope) {
        return reaches(roles, scope);
    }

    /** A role without walls beside one behind a wall: which of both would hold? */
    public boolean areMixed() {
        return reaches(Role.Scope.INSTALLATION)
                && roles.stream().anyMatch(role -> role.scope() != Role.Scope.INSTALLATION);
    }

    public boolean lackMunicipality() {
        return !reaches(Role.Scope.INSTALLATION) && municipalityId == null;
    }

    public boolean lackSchool() {
        return reaches(Role.Scope.SCHOOL) && schoolId == null;
    }

    public boolean areSound() {
        return !roles.isEmpty() && !areMixed() && !lackMunicipality() && !lackSchool();
    }

    public String inWords() {
        return roles.stream().map(Role::title).collect(Collectors.joining(", "));
    }
}
