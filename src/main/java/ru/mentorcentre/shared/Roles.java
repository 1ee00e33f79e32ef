package ru.mentorcentre.shared;

/** The names of the roles, for {@link jakarta.annotation.security.RolesAllowed} on handlers (design §6). */
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
}
