package ru.mentorcentre.workplan.event;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The schools of events. */
public interface EventSchoolRepository extends Repository<EventSchool, Long> {

    EventSchool save(EventSchool school);

    List<EventSchool> findByEventId(Long eventId);

    void delete(EventSchool school);

    void flush();
}
