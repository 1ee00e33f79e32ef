package ru.mentorcentre.exchange.batch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** One uploaded file, from its preview to its end; stays on record for good. */
@Entity
class ImportBatch extends TenantEntity {

    private String kind;
    private String fileName;
    private long fileSize;
    private long authorId;

    @Formula("account_name(author_id)")
    private String authorName;

    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private ImportCounts counts;

    /** {@link ImportPlan#digest()} of the plan first shown. */
    private String planDigest;

    private Long finishedById;

    @Formula("account_name(finished_by_id)")
    private String finishedByName;

    private Instant finishedAt;

    protected ImportBatch() {}

    ImportBatch(String kind, String fileName, long fileSize, ImportPlan<?> plan, Viewer author, Instant now) {
        this.kind = kind;
        this.fileName = fileName;
        this.fileSize = fileSize;
        this.authorId = author.accountId();
        this.authorName = author.name();
        this.uploadedAt = now;
        this.counts = plan.counts();
        this.planDigest = plan.digest();
        this.status = counts.hasErrors() ? ImportStatus.REJECTED : ImportStatus.PREVIEWED;
    }

    void apply(ImportCounts applied, Viewer by, Instant now) {
        counts = applied;
        finish(ImportStatus.APPLIED, by, now);
    }

    void cancel(Viewer by, Instant now) {
        finish(ImportStatus.CANCELLED, by, now);
    }

    private void finish(ImportStatus end, Viewer by, Instant now) {
        if (status.isFinal()) {
            throw new IllegalStateException("Batch " + getId() + " is " + status);
        }
        status = end;
        finishedById = by.accountId();
        finishedByName = by.name();
        finishedAt = now;
    }

    boolean isFinal() {
        return status.isFinal();
    }

    String planDigest() {
        return planDigest;
    }

    ImportBatchView view() {
        return new ImportBatchView(
                getId(), fileName, fileSize, authorName, uploadedAt, status, counts, finishedByName, finishedAt);
    }
}
