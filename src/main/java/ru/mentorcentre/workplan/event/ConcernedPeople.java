package ru.mentorcentre.workplan.event;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.workplan.EventAudience;

/** Who belongs to groups of people today. */
@Service
@Transactional(readOnly = true)
public class ConcernedPeople {

    private static final String COLUMNS = "e.id, e.fullName, s.id, s.shortName, e.email, a.accountId";

    private static final String FROM = """
            PlanEducator e
            join PlanSchool s on s.municipalityId = e.municipalityId and s.id = e.schoolId
            left join PlanEducatorAccount a on a.municipalityId = e.municipalityId and a.educatorId = e.id""";

    private static final String BELONGS = """
            (:educators = true
            or :teams = true and (lower(e.position) like 'директор%' or lower(e.position) like 'заместитель директора%'
                or lower(e.position) like 'завуч%')
            or :mentors = true and exists (select 1 from PlanMentor m where m.municipalityId = e.municipalityId
                and m.educatorId = e.id and m.state = MentorState.ACTIVE)
            or :mentees = true and exists (select 1 from PlanMembership p where p.municipalityId = e.municipalityId
                and p.educatorId = e.id and p.side = MemberSide.MENTEE and p.leftReason is null
                and p.state in (MentorshipState.AGREED, MentorshipState.ACTIVE, MentorshipState.PAUSED)))""";

    private final EntityManager entityManager;
    private final Clock clock;

    ConcernedPeople(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * The educators of the groups, by school and name. Schools without a group mean their teams; neither means nobody.
     *
     * @param schools keys; none for all schools
     */
    public List<ConcernedPerson> of(Set<EventAudience> audiences, Set<Long> schools) {
        if (audiences.isEmpty() && schools.isEmpty()) {
            return List.of();
        }
        Set<EventAudience> groups = audiences.isEmpty() ? Set.of(EventAudience.SCHOOL_TEAMS) : audiences;
        ListQuery<ConcernedPerson> query = new ListQuery<>(entityManager, ConcernedPerson.class, COLUMNS, FROM)
                .where("(e.retiredOn is null or e.retiredOn >= :today)", "today", LocalDate.now(clock))
                .where(BELONGS, "educators", groups.contains(EventAudience.EDUCATORS))
                .with("teams", groups.contains(EventAudience.SCHOOL_TEAMS))
                .with("mentors", groups.contains(EventAudience.MENTORS))
                .with("mentees", groups.contains(EventAudience.MENTEES));
        return query.whereGiven("e.schoolId in :schools", "schools", schools.isEmpty() ? null : schools)
                .orderBy("s.shortName, e.fullName, e.id")
                .list();
    }
}
