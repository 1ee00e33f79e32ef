package ru.mentorcentre.workplan.card;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EventFileRepository extends Repository<EventFile, Long> {

    EventFile save(EventFile file);

    Optional<EventFile> findByIdAndEventId(Long id, Long eventId);

    long countByEventId(Long eventId);

    void delete(EventFile file);
}
