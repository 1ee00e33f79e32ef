package ru.mentorcentre.matching.participant;

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
public class ParticipantNames {

    public static final String TEAM = "Управленческая команда";

    private final EntityManager entityManager;

    ParticipantNames(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Names for all that these texts speak of. */
    public NameMarks in(Collection<String> texts) {
        return of(NameMarks.requestsIn(texts), NameMarks.mentorsIn(texts));
    }

    /** Names by keys. */
    public NameMarks of(Collection<Long> requests, Collection<Long> mentors) {
        return new NameMarks(named("""
                        select r.id, coalesce(e.fullName, concat('%s, ', s.shortName)) from MatchingRequest r
                        join MatchingSchool s on s.municipalityId = r.municipalityId and s.id = r.schoolId
                        left join MatchingEducator e on e.municipalityId = r.municipalityId and e.id = r.educatorId
                        where r.id in :ids
                        """.formatted(TEAM), requests), named("""
                        select m.id, e.fullName from MatchingMentor m
                        join MatchingEducator e on e.municipalityId = m.municipalityId and e.id = m.educatorId
                        where m.id in :ids
                        """, mentors));
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
