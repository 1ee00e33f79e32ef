package ru.mentorcentre.mentorship;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored pairs and groups. */
public interface MentorshipRepository extends Repository<Mentorship, Long> {

    Mentorship save(Mentorship mentorship);

    Mentorship saveAndFlush(Mentorship mentorship);

    Optional<Mentorship> findById(Long id);

    void delete(Mentorship draft);

    void flush();

    /** Nobody else changes it or its members until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mentorship m where m.id = :id")
    Optional<Mentorship> hold(long id);

    @Query("select p from Mentorship p order by p.startsOn, p.id")
    List<Mentorship> all();
}
