package ru.mentorcentre.exchange.batch;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.UnreadableFile;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** The one transaction that carries a batch out. */
@Component
class ImportConfirmation {

    private final ImportBatchRepository batches;
    private final ImportFileRepository files;
    private final ImportLockRepository locks;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    ImportConfirmation(
            ImportBatchRepository batches,
            ImportFileRepository files,
            ImportLockRepository locks,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.batches = batches;
        this.files = files;
        this.locks = locks;
        this.events = events;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Makes the row to wait at, once for a municipality and kind. */
    void prepare(ImportKind<?> kind) {
        try {
            ownTransaction.executeWithoutResult(status -> {
                if (!locks.existsByKind(kind.code())) {
                    locks.save(new ImportLock(kind.code()));
                }
            });
        } catch (DataIntegrityViolationException e) {
            // another import has made it a moment earlier: all the better
        }
    }

    /**
     * Reads the stored file anew, under the locks, and carries it out if it still does what was shown.
     *
     * @param digest of the plan that was seen; null stands for the one first shown
     */
    @Transactional
    public <R> ImportOutcome confirm(ImportKind<R> kind, long batchId, String digest, Viewer by) {
        ImportBatch batch = batches.lock(batchId, kind.code()).orElseThrow(NotFound.of("Import", batchId));
        if (batch.isFinal()) {
            return ImportOutcome.FINAL_BEFORE;
        }
        locks.take(kind.code()).orElseThrow();
        ImportPlan<R> plan;
        try {
            plan = ParsedFile.read(kind, files.content(batchId)).plan(kind);
        } catch (UnreadableFile e) {
            return ImportOutcome.CHANGED_MEANWHILE;
        }
        if (!plan.digest().equals(digest == null ? batch.planDigest() : digest)) {
            return ImportOutcome.CHANGED_MEANWHILE;
        }
        if (plan.counts().hasErrors()) {
            return ImportOutcome.HAS_ERRORS;
        }
        kind.apply(plan.effective(), batchId);
        batch.apply(plan.counts(), by, clock.instant());
        events.publishEvent(new AuditEvent(AuditEvent.Action.IMPORT, subject(kind, batchId, plan.counts())));
        return ImportOutcome.APPLIED;
    }

    private static String subject(ImportKind<?> kind, long batchId, ImportCounts counts) {
        return "%s, импорт № %d: добавлено %d, изменено %d, без изменений %d"
                .formatted(kind.title(), batchId, counts.added(), counts.changed(), counts.unchanged());
    }
}
