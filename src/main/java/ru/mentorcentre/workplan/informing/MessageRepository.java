package ru.mentorcentre.workplan.informing;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MessageRepository extends Repository<Message, Long> {

    Message saveAndFlush(Message message);

    @Query("select m from Message m where m.id = :id")
    Optional<Message> find(long id);

    /** Whoever comes second waits, and finds it sent. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Message m where m.id = :id")
    Optional<Message> locked(long id);

    void delete(Message message);

    void flush();
}
