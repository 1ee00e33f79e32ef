package ru.mentorcentre.access.account;

import java.util.Arrays;
import java.util.List;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.access.RoleAssignment;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/**
 * Whose accounts somebody may manage: ADMIN all, LEADER those of the own municipality, but for the one who signs off the
 * leader's work.
 */
final class ManageableAccounts {

    private ManageableAccounts() {}

    static boolean covers(Viewer manager, RoleAssignment duties) {
        return manager.has(Roles.ADMIN)
                || manager.has(Roles.LEADER)
                        && duties.roles().stream().allMatch(ManageableAccounts::isLeadersToGive)
                        && manager.municipalityId().equals(duties.municipalityId());
    }

    /** The roles that this manager may give. */
    static List<Role> grantable(Viewer manager) {
        return Arrays.stream(Role.values())
                .filter(role -> manager.has(Roles.ADMIN) || isLeadersToGive(role))
                .toList();
    }

    private static boolean isLeadersToGive(Role role) {
        return role.scope() != Role.Scope.INSTALLATION && role != Role.HEAD;
    }
}
