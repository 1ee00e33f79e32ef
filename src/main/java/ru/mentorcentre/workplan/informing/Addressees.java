package ru.mentorcentre.workplan.informing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.workplan.event.ConcernedPeople;

/** Finds whom a message is to reach: educators of groups, accounts of roles, each once. */
@Service
@Transactional(readOnly = true)
public class Addressees {

    private static final String COLUMNS = "e.id, coalesce(e.fullName, a.fullName), s.id, s.shortName, e.email, a.id";

    private static final String ACCOUNTS = """
            PlanAccount a
            left join PlanEducatorAccount u on u.municipalityId = a.municipalityId and u.accountId = a.id
            left join PlanEducator e on e.municipalityId = u.municipalityId and e.id = u.educatorId
            left join PlanSchool s on s.municipalityId = a.municipalityId and s.id = coalesce(e.schoolId, a.schoolId)""";

    private static final String CARDS = """
            join PlanSchool s on s.municipalityId = e.municipalityId and s.id = e.schoolId
            left join PlanEducatorAccount u on u.municipalityId = e.municipalityId and u.educatorId = e.id""";

    private static final String HAS_ROLE = """
                exists (select 1 from PlanAccountRole %1$s
                where %1$s.municipalityId = a.municipalityId and %1$s.accountId = a.id and %1$s.role in :%2$s)""";

    /** Roles that work at a school, and so are narrowed down by the schools of a message. */
    private static final Set<Role> OF_SCHOOLS = Set.of(Role.SCHOOL_HEAD, Role.CURATOR, Role.MENTOR, Role.MENTEE);

    private final ConcernedPeople people;
    private final EntityManager entityManager;
    private final Clock clock;

    Addressees(ConcernedPeople people, EntityManager entityManager, Clock clock) {
        this.people = people;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Those a message would reach now, by school and name, those of the centre last.
     *
     * @param author gets no message of its own; {@code null} for none
     */
    public List<Addressee> of(MessageAudience audience, Long author) {
        if (audience.sessionId() != null) {
            return each(onList(audience.sessionId(), "x.state <> ParticipationState.DECLINED"), author);
        }
        List<Addressee> found = new ArrayList<>();
        if (!audience.groups().isEmpty()) {
            people.of(audience.groups(), audience.schools())
                    .forEach(one -> found.add(new Addressee(
                            one.educatorId(), one.name(), one.schoolId(), one.school(), one.email(), one.accountId())));
        }
        if (!audience.allRoles().isEmpty()) {
            found.addAll(ofRoles(audience));
        }
        return each(found, author);
    }

    /** Those who are to come to a date, as far as they have not said no. */
    public List<Addressee> expected(long session) {
        return each(onList(session, "x.state in (ParticipationState.INVITED, ParticipationState.REGISTERED)"), null);
    }

    private List<Addressee> onList(long session, String state) {
        return new ListQuery<>(
                        entityManager,
                        Addressee.class,
                        "e.id, e.fullName, s.id, s.shortName, e.email, u.accountId",
                        """
                        Participation x
                        join PlanEducator e on e.municipalityId = x.municipalityId and e.id = x.educatorId
                        """ + CARDS)
                .where("x.sessionId = :session", "session", session)
                .where(state)
                .where("(e.retiredOn is null or e.retiredOn >= :today)", "today", LocalDate.now(clock))
                .orderBy("s.shortName, e.fullName, e.id")
                .list();
    }

    /** The members of a pair. */
    public List<Addressee> ofPair(long mentorship) {
        return each(
                new ListQuery<>(
                                entityManager,
                                Addressee.class,
                                "e.id, e.fullName, s.id, s.shortName, e.email, u.accountId",
                                """
                        PlanMembership p
                        join PlanEducator e on e.municipalityId = p.municipalityId and e.id = p.educatorId
                        """ + CARDS)
                        .where("p.mentorshipId = :pair and p.leftReason is null", "pair", mentorship)
                        .orderBy("e.fullName, e.id")
                        .list(),
                null);
    }

    private List<Addressee> ofRoles(MessageAudience audience) {
        ListQuery<Addressee> query = new ListQuery<>(entityManager, Addressee.class, COLUMNS, ACCOUNTS)
                .where("a.blocked = false")
                .where(HAS_ROLE.formatted("x", "roles"), "roles", audience.allRoles());
        if (!audience.schools().isEmpty()) {
            Set<Role> centre = new HashSet<>(audience.roles());
            centre.removeAll(OF_SCHOOLS);
            query.where("(s.id in :schools or " + HAS_ROLE.formatted("c", "centre") + ")")
                    .with("schools", audience.schools())
                    .with("centre", centre);
        }
        return query.orderBy("s.shortName nulls last, coalesce(e.fullName, a.fullName), a.id")
                .list();
    }

    /** Each person once, with one letter at most; an account that lets nobody in reaches nobody. */
    private List<Addressee> each(List<Addressee> found, Long author) {
        Set<Long> blocked = Set.copyOf(new ListQuery<>(entityManager, Long.class, "a.id", "PlanAccount a")
                .where("a.blocked = true")
                .list());
        Map<String, Addressee> each = new LinkedHashMap<>();
        Set<Long> withLetter = new HashSet<>();
        for (Addressee one : found) {
            if (one.accountId() != null && one.accountId().equals(author)) {
                continue;
            }
            Addressee person =
                    one.accountId() != null && blocked.contains(one.accountId()) ? one.withoutAccount() : one;
            if (!each.containsKey(person.key())) {
                boolean second = person.educatorId() != null && !withLetter.add(person.educatorId());
                each.put(person.key(), second ? person.withoutEmail() : person);
            }
        }
        return List.copyOf(each.values());
    }
}
