package ru.mentorcentre.shared;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/**
 * The roles by name, and those that stand together so often that their set has a name. A handler carries one of the sets
 * or {@link RolesAllowed} with a list of its own; a line of the menu names the set of the page it opens (design §6).
 */
public final class Roles {

    public static final String ADMIN = "ADMIN";
    public static final String REGION = "REGION";
    public static final String HEAD = "HEAD";
    public static final String LEADER = "LEADER";
    public static final String METHODIST = "METHODIST";
    public static final String MODERATOR = "MODERATOR";
    public static final String SCHOOL_HEAD = "SCHOOL_HEAD";
    public static final String CURATOR = "CURATOR";
    public static final String MENTOR = "MENTOR";
    public static final String MENTEE = "MENTEE";

    private Roles() {}

    /** The roles of a set that has a name. */
    public static Set<String> of(Class<? extends Annotation> set) {
        return Set.of(set.getAnnotation(RolesAllowed.class).value());
    }

    /** Who enters and changes the data of the whole municipality. */
    @RolesAllowed({LEADER, METHODIST})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Editors {}

    /** Who reads the data of the whole municipality. */
    @RolesAllowed({REGION, HEAD, LEADER, METHODIST})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Readers {}

    /** The readers who work in the municipality: the region does not look into its working papers. */
    @RolesAllowed({HEAD, LEADER, METHODIST})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface MunicipalityReaders {}

    /** The readers, and a school about its own people. */
    @RolesAllowed({REGION, HEAD, LEADER, METHODIST, SCHOOL_HEAD, CURATOR})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface SchoolReaders {}

    /** The editors, and a school about its own people. */
    @RolesAllowed({LEADER, METHODIST, SCHOOL_HEAD, CURATOR})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface SchoolEditors {}

    /** Those who read about schools, and a mentor or mentee about themselves and their pairs. */
    @RolesAllowed({REGION, HEAD, LEADER, METHODIST, SCHOOL_HEAD, CURATOR, MENTOR, MENTEE})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface PairReaders {}

    /** Who writes down what a pair does: the pair, its school's curator, the leader. */
    @RolesAllowed({LEADER, CURATOR, MENTOR, MENTEE})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface PairEditors {}

    /** Who forms pairs, changes their members and takes them from step to step. */
    @RolesAllowed({LEADER, CURATOR})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface PairOrganisers {}

    /** All but the administrator: everybody of a municipality may know who its centre is (domain §13.2). */
    @RolesAllowed({REGION, HEAD, LEADER, METHODIST, MODERATOR, SCHOOL_HEAD, CURATOR, MENTOR, MENTEE})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface WholeCentre {}

    /** Who opens, blocks and changes accounts. */
    @RolesAllowed({ADMIN, LEADER})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface AccountKeepers {}

    /** Who answers for what was done and looked at in the program. */
    @RolesAllowed({ADMIN, HEAD, LEADER})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Auditors {}
}
