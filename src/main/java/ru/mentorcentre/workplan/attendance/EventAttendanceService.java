package ru.mentorcentre.workplan.attendance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.workplan.AttendedEvent;
import ru.mentorcentre.workplan.EventAttendance;

/** The service behind {@link EventAttendance}. */
@Service
@Transactional(readOnly = true)
class EventAttendanceService implements EventAttendance {

    private static final String FROM = """
            Participation x
            join EventSession d on d.municipalityId = x.municipalityId and d.id = x.sessionId""";

    private final EntityManager entityManager;

    EventAttendanceService(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public long attended(LocalDate from, LocalDate until) {
        return query(Long.class, "count(distinct x.educatorId)", from, until)
                .one()
                .orElse(0L);
    }

    @Override
    public Map<Long, Long> attendedBySchool(LocalDate from, LocalDate until) {
        return query(Coverage.class, "x.schoolId, count(distinct x.educatorId)", from, until)
                .groupedList("x.schoolId")
                .stream()
                .collect(Collectors.toMap(Coverage::school, Coverage::people));
    }

    @Override
    public List<AttendedEvent> of(long educator, LocalDate from, LocalDate until) {
        return new ListQuery<>(
                        entityManager,
                        AttendedEvent.class,
                        "d.heldOn, e.title, d.hours",
                        FROM + " join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId")
                .where("x.state = ParticipationState.ATTENDED")
                .where("d.heldOn between :from and :until", "from", from)
                .with("until", until)
                .where("x.educatorId = :educator", "educator", educator)
                .orderBy("d.heldOn, x.id")
                .list();
    }

    private <T> ListQuery<T> query(Class<T> type, String select, LocalDate from, LocalDate until) {
        return new ListQuery<>(entityManager, type, select, FROM)
                .where("x.state = ParticipationState.ATTENDED")
                .where("d.heldOn between :from and :until", "from", from)
                .with("until", until);
    }

    private record Coverage(long school, long people) {}
}
