package ru.mentorcentre.workplan.informing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.workplan.EventAudience;

/**
 * Whom a message is for.
 *
 * @param groups of educators
 * @param roles of accounts
 * @param schools keys that narrow down whoever works at a school; none for all schools
 * @param sessionId a date of an event, to write to those on its list and to nobody else; {@code null} for none
 */
public record MessageAudience(Set<EventAudience> groups, Set<Role> roles, Set<Long> schools, Long sessionId) {

    /** Those who can be written to by their role, in the order of a form. */
    static final List<Role> ROLES = List.of(
            Role.SCHOOL_HEAD,
            Role.CURATOR,
            Role.MENTOR,
            Role.MENTEE,
            Role.METHODIST,
            Role.LEADER,
            Role.HEAD,
            Role.MODERATOR);

    public MessageAudience {
        groups = groups.isEmpty() ? Set.of() : EnumSet.copyOf(groups);
        roles = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
        schools = Set.copyOf(schools);
    }

    public MessageAudience(Set<EventAudience> groups, Set<Role> roles, Set<Long> schools) {
        this(groups, roles, schools, null);
    }

    /** Those on the list of a date. */
    public static MessageAudience ofDate(long session) {
        return new MessageAudience(Set.of(), Set.of(), Set.of(), session);
    }

    boolean isEmpty() {
        return sessionId == null && groups.isEmpty() && roles.isEmpty();
    }

    /** The roles whose accounts get it: the team of a school signs in as its head and its curator. */
    Set<Role> allRoles() {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        if (groups.contains(EventAudience.SCHOOL_TEAMS)) {
            all.add(Role.SCHOOL_HEAD);
            all.add(Role.CURATOR);
        }
        return all;
    }

    /** «Наставники, Методист»; the schools are named apart. */
    static String inWords(Set<EventAudience> groups, Set<Role> roles) {
        return Stream.concat(
                        Stream.of(EventAudience.values())
                                .filter(groups::contains)
                                .map(EventAudience::title),
                        ROLES.stream().filter(roles::contains).map(Role::title))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
