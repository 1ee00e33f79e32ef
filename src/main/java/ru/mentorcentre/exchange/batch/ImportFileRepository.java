package ru.mentorcentre.exchange.batch;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImportFileRepository extends JpaRepository<ImportFile, Long> {

    @Query("select f.content from ImportFile f where f.batchId = :batchId")
    byte[] content(long batchId);

    @Modifying
    @Query("""
            delete from ImportFile f
            where f.batchId in (select b.id from ImportBatch b where b.uploadedAt < :before)""")
    int removeUploadedBefore(Instant before);
}
