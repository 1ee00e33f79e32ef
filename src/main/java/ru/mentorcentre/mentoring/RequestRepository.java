package ru.mentorcentre.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RequestRepository extends Repository<MentoringRequest, Long> {

    MentoringRequest saveAndFlush(MentoringRequest request);

    void saveAll(Iterable<MentoringRequest> requests);

    void flush();

    Optional<MentoringRequest> findById(Long id);

    long countByEducatorId(long educatorId);

    @Query("select r from MentoringRequest r where r.status = ru.mentorcentre.mentoring.RequestStatus.OPEN"
            + " order by r.filedOn, r.id")
    List<MentoringRequest> open();

    @Query("select r from MentoringRequest r where r.educatorId = :educatorId"
            + " and r.status = ru.mentorcentre.mentoring.RequestStatus.OPEN")
    List<MentoringRequest> openOf(long educatorId);

    /** @param school {@code null} for all */
    @Query("select new ru.mentorcentre.mentoring.RequestCount(count(r),"
            + " coalesce(sum(case when r.filedOn < :day then 1L else 0L end), 0L))"
            + " from MentoringRequest r where " + RequestCount.OPEN)
    RequestCount open(LocalDate day, Long school);
}
