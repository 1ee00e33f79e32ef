package ru.mentorcentre.mentoring;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MentorRepository extends Repository<Mentor, Long> {

    Mentor saveAndFlush(Mentor mentor);

    Optional<Mentor> findById(Long id);

    Optional<Mentor> findByEducatorId(long educatorId);

    /** Educators who have a profile. */
    @Query("select m.educatorId from Mentor m")
    List<Long> educatorIds();

    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mentor m where m.id = :id")
    Optional<Mentor> hold(long id);

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
