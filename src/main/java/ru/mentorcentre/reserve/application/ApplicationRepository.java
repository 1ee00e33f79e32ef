package ru.mentorcentre.reserve.application;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApplicationRepository extends Repository<Application, Long> {

    Application saveAndFlush(Application application);

    @Query("select a from Application a where a.id = :id")
    Optional<Application> find(long id);

    List<Application> findByEducatorIdOrderById(Long educatorId);

    void flush();

    /** Two who decide at once go one after the other: the second sees what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> lock(long id);

    @Query("""
            select new ru.mentorcentre.reserve.application.ApplicationStepRow(s.fromState, s.toState, s.madeAt,
                s.actor, s.madeBy, s.reason, s.document)
            from ApplicationStep s where s.applicationId = :application order by s.id""")
    List<ApplicationStepRow> steps(long application);

    /** Marks given back to their experts, whether or not anything had been handed in. */
    @Query("""
            select new ru.mentorcentre.reserve.application.MarksReopening(r.reopenedAt, l.fullName, e.fullName, r.reason)
            from ReviewReopening r
            join ReviewAssignment a on a.municipalityId = r.municipalityId and a.id = r.assignmentId
            left join ReserveAccount l on l.id = r.reopenedById
            left join ReserveAccount e on e.id = a.accountId
            where a.applicationId = :application order by r.id""")
    List<MarksReopening> reopenings(long application);

    @Query("""
            select new ru.mentorcentre.reserve.application.ApplicationFileRow(f.id, f.kind, a.fileName, a.fileSize,
                f.addedOn)
            from ApplicationFile f
            join ReserveAttachment a on a.municipalityId = f.municipalityId and a.id = f.attachmentId
            where f.applicationId = :application order by f.kind, f.id""")
    List<ApplicationFileRow> files(long application);

    @Query("select f from ApplicationFile f where f.id = :id and f.applicationId = :application")
    Optional<ApplicationFile> file(long id, long application);
}
