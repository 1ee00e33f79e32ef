package ru.mentorcentre.access;

import java.util.Arrays;
import java.util.List;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** Whose accounts somebody may manage: ADMIN all, LEADER those of the own municipality. */
final class Reach {

    private Reach() {}

    static boolean covers(Viewer manager, Duties duties) {
        return manager.has(Roles.ADMIN)
                || manager.has(Roles.LEADER)
                        && !duties.reaches(Role.Scope.INSTALLATION)
                        && manager.municipalityId().equals(duties.municipalityId());
    }

    /** The roles that this manager may give. */
    static List<Role> grantable(Viewer manager) {
        return Arrays.stream(Role.values())
                .filter(role -> manager.has(Roles.ADMIN) || role.scope() != Role.Scope.INSTALLATION)
                .toList();
    }
}
