package ru.mentorcentre.mentoring.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored requests for a mentor. */
public interface RequestRepository extends Repository<MentoringRequest, Long> {

    MentoringRequest saveAndFlush(MentoringRequest request);

    void saveAll(Iterable<MentoringRequest> requests);

    void flush();

    Optional<MentoringRequest> findById(Long id);

    List<MentoringRequest> findByIdIn(Collection<Long> ids);

    List<MentoringRequest> findByEducatorIdOrderById(long educatorId);

    /** One that waits before one that does not, the latest first. */
    @Query("""
            select r.id from MentoringRequest r where r.educatorId = :educatorId
            order by case when r.status = ru.mentorcentre.mentoring.RequestStatus.OPEN then 0 else 1 end,
                r.filedOn desc, r.id desc limit 1""")
    Optional<Long> latestOf(long educatorId);

    /** How many requests, and how many profiles of a mentor: one or none. */
    @Query("""
            select new ru.mentorcentre.mentoring.request.RequestRepository$HeldData(count(r),
                (select count(m) from Mentor m where m.educatorId = :educatorId))
            from MentoringRequest r where r.educatorId = :educatorId""")
    HeldData held(long educatorId);

    @Query("""
            select r from MentoringRequest r where r.status = ru.mentorcentre.mentoring.RequestStatus.OPEN
            order by r.filedOn, r.id""")
    List<MentoringRequest> open();

    @Query("""
            select r from MentoringRequest r
            where r.educatorId = :educatorId and r.status = ru.mentorcentre.mentoring.RequestStatus.OPEN""")
    List<MentoringRequest> openOf(long educatorId);

    /** @param educatorId {@code null} for the school's management team */
    @Query("""
            select r from MentoringRequest r
            where r.schoolId = :schoolId and (r.educatorId = :educatorId or :educatorId is null
                and r.educatorId is null) and r.status = ru.mentorcentre.mentoring.RequestStatus.OPEN""")
    List<MentoringRequest> openOf(long schoolId, Long educatorId);

    /** @param school {@code null} for all */
    @Query("""
            select new ru.mentorcentre.mentoring.request.RequestCounts(count(r),
                coalesce(sum(case when r.filedOn < :day then 1L else 0L end), 0L))
            from MentoringRequest r where
            """ + RequestCounts.OPEN)
    RequestCounts open(LocalDate day, Long school);

    /** What is kept of an educator. */
    record HeldData(long requests, long profiles) {}
}
