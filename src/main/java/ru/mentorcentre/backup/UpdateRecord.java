package ru.mentorcentre.backup;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts the backup made before an update on record, once the update has made the table for it. */
@Component
class UpdateRecord {

    private final UpdateBackup update;
    private final BackupRuns runs;

    UpdateRecord(UpdateBackup update, BackupRuns runs) {
        this.update = update;
        this.runs = runs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void keep() {
        update.made()
                .ifPresent(made -> runs.recordUpdate(made.fileName(), made.startedAt(), made.bytes(), made.rows()));
    }
}
