package ru.mentorcentre.matching;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many wait for a mentor, and how many mentors have places. */
@Component
@Transactional(readOnly = true)
class Supply {

    private final EntityManager entityManager;

    Supply(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Count count() {
        return entityManager
                .createQuery(
                        "select new ru.mentorcentre.matching.Supply$Count("
                                + "(select count(r) from MentoringRequest r"
                                + " where r.status = ru.mentorcentre.mentoring.RequestStatus.OPEN), count(m),"
                                + " coalesce(sum(m.capacity - m.load), 0)) from Mentor m"
                                + " where m.state = ru.mentorcentre.mentoring.MentorState.ACTIVE"
                                + " and m.load < m.capacity",
                        Count.class)
                .getSingleResult();
    }

    /**
     * Both sides in numbers.
     *
     * @param requests that wait
     * @param mentors who work and have a place
     * @param places they have in all
     */
    record Count(long requests, long mentors, long places) {}
}
