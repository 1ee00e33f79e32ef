package ru.mentorcentre.workplan.attendance;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EventSessionRepository extends Repository<EventSession, Long> {

    EventSession saveAndFlush(EventSession session);

    Optional<EventSession> findByIdAndEventId(Long id, Long eventId);

    /** Whoever changes the list of a date waits for the others: a seat is given once, and nobody is on it twice. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from EventSession d where d.id = :id")
    Optional<EventSession> locked(long id);

    void delete(EventSession session);

    void flush();
}
