package ru.mentorcentre.exchange;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImportFileRepository extends JpaRepository<ImportFile, Long> {

    @Query("select f.content from ImportFile f where f.batchId = :batchId")
    byte[] content(long batchId);
}
