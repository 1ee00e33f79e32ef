package ru.mentorcentre.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MentorRepository extends Repository<Mentor, Long> {

    Mentor saveAndFlush(Mentor mentor);

    Optional<Mentor> findById(Long id);

    Optional<Mentor> findByEducatorId(long educatorId);

    /** Educators who have a profile. */
    @Query("select m.educatorId from Mentor m")
    List<Long> educatorIds();

    /** One place more is taken, if there is one; the database counts, so that two people cannot take the last place. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Mentor m set m.load = m.load + 1 where m.id = :id and m.load < m.capacity"
            + " and m.state = ru.mentorcentre.mentoring.MentorState.ACTIVE")
    int take(long id);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Mentor m set m.load = m.load - 1 where m.id = :id and m.load > 0")
    int release(long id);

    /** Active or paused: how many, and how many of them want attention. */
    @Query("select new ru.mentorcentre.mentoring.PaperCount(" + PaperCount.COLUMNS + ") from " + PaperCount.FROM)
    PaperCount papers(LocalDate soon, Long school);

    /** The same with the requests, in one statement: for the first page. */
    @Query("select new ru.mentorcentre.mentoring.MentoringCount((select count(r) from MentoringRequest r where "
            + RequestCount.OPEN + "), (select count(r) from MentoringRequest r where " + RequestCount.OPEN
            + " and r.filedOn < :longAgo), " + PaperCount.COLUMNS + ") from " + PaperCount.FROM)
    MentoringCount counts(LocalDate soon, LocalDate longAgo, Long school);
}
