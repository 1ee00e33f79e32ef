package ru.mentorcentre.workplan.own;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.workplan.attendance.AttendanceTicks;
import ru.mentorcentre.workplan.attendance.EventAnswers;
import ru.mentorcentre.workplan.attendance.Participants;
import ru.mentorcentre.workplan.attendance.ParticipationSource;

/** Who of a school comes: its own people and nobody else's. */
@Service
@Transactional
class SchoolAnswers {

    private final Participants participants;
    private final EventAnswers answers;
    private final EntityManager entityManager;
    private final Clock clock;

    SchoolAnswers(Participants participants, EventAnswers answers, EntityManager entityManager, Clock clock) {
        this.participants = participants;
        this.answers = answers;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** All who work in the school, those on the list first. */
    @Transactional(readOnly = true)
    List<SchoolAnswerRow> rows(long session, long school) {
        return new ListQuery<>(entityManager, SchoolAnswerRow.class, SchoolAnswerRow.COLUMNS, SchoolAnswerRow.FROM)
                .with("session", session)
                .where("w.schoolId = :school", "school", school)
                .where("w.retiredOn is null or w.retiredOn >= :today", "today", LocalDate.now(clock))
                .orderBy("case when x.id is null then 1 else 0 end, w.fullName, w.id")
                .list();
    }

    /** Puts down what was changed on the page. */
    void answer(long session, long school, AttendanceTicks ticks) {
        Map<Long, Long> coming = ofSchool(ticks.ticked(), school);
        Map<Long, Long> declined = ofSchool(ticks.unticked(), school);
        answers.answer(session, coming, declined, ParticipationSource.SCHOOL);
    }

    /** Nobody of the school can come: of those on the list. */
    void declineAll(long session, long school) {
        Set<Long> listed = rows(session, school).stream()
                .filter(row -> row.state() != null && !row.isOver())
                .map(SchoolAnswerRow::id)
                .collect(Collectors.toSet());
        answers.answer(session, Map.of(), ofSchool(listed, school), ParticipationSource.SCHOOL);
    }

    private Map<Long, Long> ofSchool(Collection<Long> educators, long school) {
        Map<Long, Long> places = educators.isEmpty() ? Map.of() : participants.working(educators);
        Map<Long, Long> own = new HashMap<>();
        for (Long educator : educators) {
            if (!Long.valueOf(school).equals(places.get(educator))) {
                throw new NotFound("Педагог", String.valueOf(educator));
            }
            own.put(educator, school);
        }
        return own;
    }
}
