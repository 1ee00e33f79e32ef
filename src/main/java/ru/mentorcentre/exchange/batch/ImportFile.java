package ru.mentorcentre.exchange.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** The bytes of a batch's file, apart from the batch so that a list does not drag them along. */
@Entity
class ImportFile extends TenantEntity {

    @Column(name = "batch_id")
    private Long batchId;

    private byte[] content;

    protected ImportFile() {}

    ImportFile(ImportBatch batch, byte[] content) {
        this.batchId = batch.getId();
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
