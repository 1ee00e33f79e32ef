package ru.mentorcentre.mentoring.mentor;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import ru.mentorcentre.mentoring.request.RequestCounts;

/** Stored mentors. */
public interface MentorRepository extends Repository<Mentor, Long> {

    Mentor saveAndFlush(Mentor mentor);

    void delete(Mentor mentor);

    Optional<Mentor> findById(Long id);

    Optional<Mentor> findByEducatorId(long educatorId);

    /** Educators who have a profile. */
    @Query("select m.educatorId from Mentor m")
    List<Long> educatorIds();

    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mentor m where m.id = :id")
    Optional<Mentor> hold(long id);

    /** Active or paused: how many, and how many of them want attention. */
    @Query("select new ru.mentorcentre.mentoring.mentor.MentorCounts(" + MentorCounts.COLUMNS + ") from "
            + MentorCounts.FROM)
    MentorCounts papers(LocalDate soon, Long school);

    /** The same with the requests, in one statement: for the first page. */
    @Query("select new ru.mentorcentre.mentoring.mentor.MentoringCounts((select count(r) from MentoringRequest r where "
            + RequestCounts.OPEN + """
            ), (select count(r) from MentoringRequest r where r.filedOn < :longAgo and
            """ + RequestCounts.OPEN + "), " + MentorCounts.COLUMNS + ") from "
            + MentorCounts.FROM)
    MentoringCounts counts(LocalDate soon, LocalDate longAgo, Long school);
}
