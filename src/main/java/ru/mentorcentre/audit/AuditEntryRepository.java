package ru.mentorcentre.audit;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    @Modifying
    @Query("delete from AuditEntry e where e.at < :before")
    int removeBefore(Instant before);

    @Modifying
    @Query("update AuditEntry e set e.finishedAt = :at, e.rowCount = :rows where e.id = :id")
    void finish(long id, Instant at, Long rows);

    /** What is told of an account ends with its login, or goes on with its roles in brackets. */
    @Modifying
    @Query("""
            update AuditEntry e set e.subject = replace(e.subject, concat(': ', :login), concat(': ', :now))
            where e.action = ru.mentorcentre.shared.AuditEvent$Action.ACCOUNT
                and (e.subject like concat('%: ', :login) or e.subject like concat('%: ', :login, ' (%'))""")
    void rename(String login, String now);
}
