package ru.mentorcentre.shared;

import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.Readers;

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

    /** Has at least one of the roles. */
    public boolean has(String... anyOf) {
        return Arrays.stream(anyOf).anyMatch(roles::contains);
    }

    /** Has one of the roles of a set that has a name. */
    public boolean has(Class<? extends Annotation> set) {
        return Roles.of(set).stream().anyMatch(roles::contains);
    }

    /** Lives behind no wall: ADMIN and REGION. */
    public boolean isRoot() {
        return municipalityId == null;
    }

    /** Enters and changes data of the whole municipality. */
    public boolean isEditor() {
        return has(Editors.class);
    }

    /** Answers for the centre: its orders and who serves in it. */
    public boolean isLeader() {
        return has(Roles.LEADER);
    }

    /** Speaks for the school it is bound to: its head or its curator. */
    public boolean isOfSchool() {
        return has(Roles.SCHOOL_HEAD, Roles.CURATOR) && schoolId != null;
    }

    /** Sees the schools of the whole municipality; everybody else sees at most {@link #schoolId()}. */
    public boolean seesAllSchools() {
        return has(Readers.class);
    }

    /** The only school a list may show to the viewer, {@code null} for all; 404 to who should have one and has none. */
    public Long onlySchool() {
        if (!seesAllSchools() && schoolId == null) {
            throw new NotFound("Школа учётной записи", login);
        }
        return seesAllSchools() ? null : schoolId;
    }

    /** Enters and changes what belongs to this school: in the centre, and at the school itself. */
    public boolean mayEdit(long school) {
        return isEditor() || has(Roles.SCHOOL_HEAD, Roles.CURATOR) && maySee(school);
    }

    /** May look at this school. A page for somebody who may not answers 404. */
    public boolean maySee(long school) {
        return seesAllSchools() || schoolId != null && schoolId == school;
    }
}
