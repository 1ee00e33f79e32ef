package ru.mentorcentre.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;

/**
 * Who is looking at a page. A controller takes it as a method parameter.
 *
 * @param accountId the account's key
 * @param login the name it signs in with
 * @param name full name, as shown
 * @param roles names from {@link Roles}
 * @param municipalityId the wall it lives behind, {@code null} for ADMIN and REGION
 * @param schoolId the school it is bound to, {@code null} unless it has a school role
 */
public record Viewer(long accountId, String login, String name, Set<String> roles, Long municipalityId, Long schoolId)
        implements Serializable {

    private static final Set<String> WHOLE_MUNICIPALITY =
            Set.of(Roles.REGION, Roles.HEAD, Roles.LEADER, Roles.METHODIST);

    /** Has at least one of the roles. */
    public boolean has(String... anyOf) {
        return Arrays.stream(anyOf).anyMatch(roles::contains);
    }

    /** Lives behind no wall: ADMIN and REGION. */
    public boolean isRoot() {
        return municipalityId == null;
    }

    /** Enters and changes data of the whole municipality. */
    public boolean isEditor() {
        return has(Roles.LEADER, Roles.METHODIST);
    }

    /** Answers for the centre: its orders and who serves in it. */
    public boolean isLeader() {
        return has(Roles.LEADER);
    }

    /** Sees the schools of the whole municipality; everybody else sees at most {@link #schoolId()}. */
    public boolean seesAllSchools() {
        return roles.stream().anyMatch(WHOLE_MUNICIPALITY::contains);
    }

    /** May look at this school. A page for somebody who may not answers 404. */
    public boolean maySee(long school) {
        return seesAllSchools() || schoolId != null && schoolId == school;
    }
}
