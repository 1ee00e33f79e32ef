package ru.mentorcentre.exchange.batch;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.SheetTable;
import ru.mentorcentre.exchange.UnreadableFile;
import ru.mentorcentre.exchange.file.SheetReader;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;

/** Imports of every kind: a file comes in, its effect is shown, a confirmation carries it out. */
@Service
@Transactional(readOnly = true)
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final String WHAT = "Import";

    private final ImportBatchRepository batches;
    private final ImportFileRepository files;
    private final ImportConfirmation confirmation;
    private final ReadSheets sheets;
    private final Clock clock;

    Imports(
            ImportBatchRepository batches,
            ImportFileRepository files,
            ImportConfirmation confirmation,
            ReadSheets sheets,
            Clock clock) {
        this.batches = batches;
        this.files = files;
        this.confirmation = confirmation;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Puts a file on record with what it would do; gives the batch's id. */
    @Transactional
    long upload(ImportKind<?> kind, String fileName, byte[] content, Viewer author) throws UnreadableFile {
        List<Column<?>> columns = kind.columns();
        SheetTable sheet = SheetReader.read(content, columns);
        ImportPlan<?> plan = plan(kind, columns, sheet);
        ImportBatch batch =
                batches.save(new ImportBatch(kind.code(), fileName, content.length, plan, author, clock.instant()));
        files.save(new ImportFile(batch, content));
        sheets.keep(batch.getId(), columns, sheet);
        return batch.getId();
    }

    /** What the batch would do if it were confirmed now. */
    ImportPreview preview(ImportKind<?> kind, ImportBatchView batch) {
        if (batch.isFinal()) {
            return new ImportPreview(batch, null, null);
        }
        try {
            List<Column<?>> columns = kind.columns();
            return new ImportPreview(batch, plan(kind, columns, read(columns, batch.id())), null);
        } catch (UnreadableFile e) {
            return new ImportPreview(batch, null, e.getMessage());
        }
    }

    ImportBatchView batch(ImportKind<?> kind, long batchId) {
        return find(kind, batchId).view();
    }

    /** The table in the batch's file, as it was uploaded. */
    SheetTable sheet(ImportKind<?> kind, long batchId) throws UnreadableFile {
        find(kind, batchId);
        return read(kind.columns(), batchId);
    }

    /**
     * Carries a batch out, all of it or nothing.
     *
     * @param digest of the plan that was seen; null stands for the one first shown
     */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED)
    ImportOutcome confirm(ImportKind<?> kind, long batchId, String digest, Viewer by) {
        confirmation.prepare(kind);
        try {
            ImportOutcome outcome = confirmation.confirm(kind, batchId, digest, by);
            if (outcome == ImportOutcome.APPLIED) {
                sheets.forget(batchId);
            }
            return outcome;
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            if (e instanceof DataIntegrityViolationException refused
                    && BusinessRuleViolation.ofValue(refused, field -> false).isPresent()) {
                LOG.error("Import {} {}: only the table refused a value", kind.code(), batchId, e);
                return ImportOutcome.VALUE_REFUSED;
            }
            // somebody saved the same records by hand in this very moment; nothing of the batch was kept
            return ImportOutcome.CHANGED_MEANWHILE;
        }
    }

    @Transactional
    void cancel(ImportKind<?> kind, long batchId, Viewer by) {
        ImportBatch batch = batches.lock(batchId, kind.code()).orElseThrow(NotFound.of(WHAT, batchId));
        if (!batch.isFinal()) {
            batch.cancel(by, clock.instant());
            sheets.forget(batchId);
        }
    }

    private ImportBatch find(ImportKind<?> kind, long batchId) {
        return batches.findByIdAndKind(batchId, kind.code()).orElseThrow(NotFound.of(WHAT, batchId));
    }

    private SheetTable read(List<Column<?>> columns, long batchId) throws UnreadableFile {
        return sheets.of(batchId, columns, () -> files.content(batchId));
    }

    private static <R> ImportPlan<R> plan(ImportKind<R> kind, List<Column<?>> columns, SheetTable sheet)
            throws UnreadableFile {
        return ParsedFile.of(kind, columns, sheet).plan(kind);
    }
}
