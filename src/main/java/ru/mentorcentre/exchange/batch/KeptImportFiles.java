package ru.mentorcentre.exchange.batch;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.KeptData;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Files that were imported, or put aside, by the day they came. The record of the import stays without its file. */
@Component
class KeptImportFiles implements KeptData {

    private final EntityManager entityManager;
    private final ImportFileRepository files;
    private final Clock clock;

    KeptImportFiles(EntityManager entityManager, ImportFileRepository files, Clock clock) {
        this.entityManager = entityManager;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.IMPORT_FILES;
    }

    @Override
    public ListQuery<Due> due(LocalDate before) {
        return new ListQuery<>(
                        entityManager,
                        Due.class,
                        "b.fileName, cast(b.uploadedAt as LocalDate), '/imports'",
                        "ImportBatch b join ImportFile f on f.municipalityId = b.municipalityId and f.batchId = b.id")
                .where("b.uploadedAt < :before", "before", start(before))
                .orderBy("b.uploadedAt, b.id");
    }

    @Override
    public boolean isRemovable() {
        return true;
    }

    @Override
    @Transactional
    public long remove(LocalDate before) {
        return files.removeUploadedBefore(start(before));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
