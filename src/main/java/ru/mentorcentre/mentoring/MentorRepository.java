package ru.mentorcentre.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MentorRepository extends Repository<Mentor, Long> {

    Mentor saveAndFlush(Mentor mentor);

    void delete(Mentor mentor);

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

    /** Active or paused, with papers missing or about to end. */
    @Query("select new ru.mentorcentre.mentoring.PaperCount("
            + "coalesce(sum(case when m.consentOn is null or m.agreementNumber is null or m.agreementOn is null"
            + " then 1L else 0L end), 0L),"
            + " coalesce(sum(case when m.consentOn is not null and m.consentUntil <= :soon then 1L else 0L end), 0L),"
            + " coalesce(sum(case when m.load > m.capacity then 1L else 0L end), 0L))"
            + " from Mentor m join Educator e on e.municipalityId = m.municipalityId and e.id = m.educatorId"
            + " where m.state in (ru.mentorcentre.mentoring.MentorState.ACTIVE,"
            + " ru.mentorcentre.mentoring.MentorState.PAUSED) and (:school is null or e.schoolId = :school)")
    PaperCount papers(LocalDate soon, Long school);
}
