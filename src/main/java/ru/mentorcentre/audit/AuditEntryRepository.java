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
}
