package ru.mentorcentre.matching;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names of today for the people of a draft. */
@Component
@Transactional(readOnly = true)
class People {

    /** HQL for a full name; {@code e} is the alias of the educator. */
    static final String FULL_NAME = "concat(e.lastName, ' ', e.firstName, coalesce(concat(' ', e.patronymic), ''))";

    static final String TEAM = "Управленческая команда";

    private final EntityManager entityManager;

    People(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Names for all that these texts speak of. */
    Names in(Collection<String> texts) {
        return of(Names.requestsIn(texts), Names.mentorsIn(texts));
    }

    /** Names by keys. */
    Names of(Collection<Long> requests, Collection<Long> mentors) {
        return new Names(
                named(
                        "select r.id, case when r.educatorId is null then concat('" + TEAM + ", ', s.shortName) else "
                                + FULL_NAME + " end from MentoringRequest r"
                                + " join School s on s.municipalityId = r.municipalityId and s.id = r.schoolId"
                                + " left join Educator e on e.municipalityId = r.municipalityId and e.id = r.educatorId"
                                + " where r.id in :ids",
                        requests),
                named(
                        "select m.id, " + FULL_NAME + " from Mentor m"
                                + " join Educator e on e.municipalityId = m.municipalityId and e.id = m.educatorId"
                                + " where m.id in :ids",
                        mentors));
    }

    private Map<Long, String> named(String query, Collection<Long> ids) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            List<Object[]> rows = entityManager
                    .createQuery(query, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList();
            rows.forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }
}
