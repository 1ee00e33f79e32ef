package ru.mentorcentre.matching.participant;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.RequestInfo;
import ru.mentorcentre.profile.Profiles;

/**
 * Who has a mentor already, where the rule of the centre is one at a time. The database refuses a second one (ADR 0071), so
 * a draft must not propose what a confirmation could only refuse.
 */
@Service
@Transactional(readOnly = true)
public class OneMentorRule {

    /** Forms beside which a mentee may have a mentor. */
    private static final Set<MentoringForm> ASIDE =
            Set.of(MentoringForm.GROUP, MentoringForm.NETWORK, MentoringForm.FLASH);

    private final EntityManager entityManager;
    private final Profiles profiles;

    OneMentorRule(EntityManager entityManager, Profiles profiles) {
        this.entityManager = entityManager;
        this.profiles = profiles;
    }

    /** As things stand in the current municipality. */
    public MenteesWithMentor now() {
        return profiles.current().mentoring().oneMentor()
                ? new MenteesWithMentor(true, taken())
                : new MenteesWithMentor(false, Set.of());
    }

    private Set<Long> taken() {
        Set<Long> taken = new HashSet<>();
        entityManager
                .createQuery("""
                        select x.educatorId, x.schoolId from MatchingMembership x
                        where x.side = MemberSide.MENTEE and x.leftOn is null and x.form not in :aside
                        and x.state in (MentorshipState.PROPOSED, MentorshipState.AGREED, MentorshipState.ACTIVE,
                            MentorshipState.PAUSED)
                        """, Object[].class)
                .setParameter("aside", ASIDE)
                .getResultList()
                .forEach(row -> taken.add(key((Long) row[0], (Long) row[1])));
        return taken;
    }

    /** A teacher, or the management team of a school. */
    private static long key(Long educator, long school) {
        return educator == null ? -school : educator;
    }

    /** What holds now. */
    public record MenteesWithMentor(boolean rule, Set<Long> taken) {

        /** {@code null} where several mentors are allowed, or the wished form stands aside. */
        public Long key(RequestInfo request) {
            boolean aside = request.wishedForm() != null && ASIDE.contains(request.wishedForm());
            return rule && !aside ? OneMentorRule.key(request.educatorId(), request.schoolId()) : null;
        }

        public boolean has(RequestInfo request) {
            Long key = key(request);
            return key != null && taken.contains(key);
        }
    }
}
