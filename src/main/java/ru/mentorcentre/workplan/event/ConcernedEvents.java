package ru.mentorcentre.workplan.event;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.workplan.EventAudience;

/** Which events of the plans that are carried out concern a school or a person. */
@Service
@Transactional(readOnly = true)
public class ConcernedEvents {

    private static final String CARRIED_OUT =
            "p.approvedOn is not null and p.state <> ru.mentorcentre.workplan.plan.WorkPlanState.CLOSED";

    private static final String OF_ALL_SCHOOLS =
            "not exists (select 1 from EventSchool a where a.municipalityId = e.municipalityId and a.eventId = e.id)";

    /** For the school itself, or for people of it. */
    private static final String OF_SCHOOL = "array_length(e.audiences) > 0 and " + OF_ALL_SCHOOLS + """
             or exists (select 1 from EventSchool c where c.municipalityId = e.municipalityId and c.eventId = e.id
                and c.schoolId = :school)""";

    private static final String GROUPS = """
            (:mentor = true and array_includes(e.audiences, :forMentors)
            or :mentee = true and array_includes(e.audiences, :forMentees)
            or (:mentor = true or :mentee = true) and array_includes(e.audiences, :forEducators))""";

    /** For a group the person is of, at the school the person works at; or for a pair the person is of. */
    private static final String OF_PERSON = GROUPS + " and (" + OF_ALL_SCHOOLS + """
             or exists (select 1 from EventSchool c
                join PlanEducator w on w.municipalityId = c.municipalityId and w.schoolId = c.schoolId
                join PlanEducatorAccount u on u.municipalityId = w.municipalityId and u.educatorId = w.id
                where c.municipalityId = e.municipalityId and c.eventId = e.id and u.accountId = :account))
            or exists (select 1 from PlanMembership b
                join PlanEducatorAccount v on v.municipalityId = b.municipalityId and v.educatorId = b.educatorId
                where b.municipalityId = e.municipalityId and b.mentorshipId = e.mentorshipId
                and b.leftReason is null and v.accountId = :account)""";

    private final EntityManager entityManager;

    ConcernedEvents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those of a school. */
    public ListQuery<PlannedEventRow> ofSchool(long school) {
        return query().where(OF_SCHOOL, "school", school);
    }

    /** Keys of those of a plan that concern a school, carried out or not. */
    public Set<Long> ofSchool(long plan, long school) {
        return Set.copyOf(new ListQuery<>(entityManager, Long.class, "e.id", "PlannedEvent e")
                .where("e.planId = :plan", "plan", plan)
                .where(OF_SCHOOL, "school", school)
                .list());
    }

    /** Names of the schools that work, by their keys, in the order of the names. */
    public Map<Long, String> schools() {
        Map<Long, String> names = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "select s.id, s.shortName from PlanSchool s where s.closedOn is null order by s.shortName, s.id",
                        Object[].class)
                .getResultList()
                .forEach(row -> names.put((Long) row[0], (String) row[1]));
        return names;
    }

    /** Those of whoever has signed in: of the own school for its head and curator, of the own groups for an educator. */
    public ListQuery<PlannedEventRow> of(Viewer viewer) {
        return of(viewer, "");
    }

    /**
     * The same and those that meet another condition.
     *
     * @param or HQL that begins with «or», on the event {@code e} and {@code :account}; empty for none
     */
    public ListQuery<PlannedEventRow> of(Viewer viewer, String or) {
        ListQuery<PlannedEventRow> query = query().with("account", viewer.accountId());
        return viewer.isOfSchool()
                ? query.where(OF_SCHOOL + " " + or, "school", viewer.schoolId())
                : query.where(OF_PERSON + " " + or, "mentor", viewer.has(Roles.MENTOR))
                        .with("mentee", viewer.has(Roles.MENTEE))
                        // sets: Hibernate takes one value for a number
                        .with("forMentors", Set.of(EventAudience.MENTORS))
                        .with("forMentees", Set.of(EventAudience.MENTEES))
                        .with("forEducators", Set.of(EventAudience.EDUCATORS));
    }

    private ListQuery<PlannedEventRow> query() {
        return new ListQuery<>(
                        entityManager,
                        PlannedEventRow.class,
                        PlannedEventRow.APPROVED_COLUMNS,
                        PlannedEventRow.FROM + """

                                join WorkPlan p on p.municipalityId = e.municipalityId and p.id = e.planId""")
                .where(CARRIED_OUT)
                .where("e.approvedTitle is not null")
                .orderBy("coalesce(e.approvedStartsOn, e.approvedEndsOn), e.approvedTitle, e.id");
    }
}
