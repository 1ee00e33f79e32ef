package ru.mentorcentre.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import ru.mentorcentre.backup.archive.Manifest;
import ru.mentorcentre.shared.InstallationKeys;

/** Makes backups while the program runs, one at a time in all instances, and keeps the record of them. */
@Component
class BackupJob {

    private static final Logger LOG = LoggerFactory.getLogger(BackupJob.class);

    private final DataSource database;
    private final BackupRuns runs;
    private final BackupFiles files;
    private final BackupRetention retention;
    private final InstallationKeys keys;
    private final TaskExecutor executor;
    private final Clock clock;
    private final AtomicReference<Progress> progress = new AtomicReference<>();

    BackupJob(
            DataSource database,
            BackupRuns runs,
            BackupFiles files,
            BackupRetention retention,
            InstallationKeys keys,
            TaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.database = database;
        this.runs = runs;
        this.files = files;
        this.retention = retention;
        this.keys = keys;
        this.executor = applicationTaskExecutor;
        this.clock = clock;
    }

    /**
     * Begins one by hand and returns at once.
     *
     * @throws BackupRefused when one is being made
     */
    void start() {
        if (!progress.compareAndSet(null, Progress.BEGINNING)) {
            throw new BackupRefused("Копия уже делается");
        }
        executor.execute(() -> {
            try {
                work(Occasion.HAND, () -> true);
            } finally {
                progress.set(null);
            }
        });
    }

    /**
     * Makes one and waits for it.
     *
     * @param wanted asked again when no other instance can be making one
     * @return whether it was made
     */
    boolean make(Occasion occasion, BooleanSupplier wanted) {
        if (!progress.compareAndSet(null, Progress.BEGINNING)) {
            return false;
        }
        try {
            return work(occasion, wanted);
        } finally {
            progress.set(null);
        }
    }

    /** How far this instance is with a backup, empty while it makes none. */
    Optional<Progress> progress() {
        return Optional.ofNullable(progress.get());
    }

    private boolean work(Occasion occasion, BooleanSupplier wanted) {
        try (Snapshot snapshot = Snapshot.open(database)) {
            return wanted.getAsBoolean() && write(snapshot, occasion);
        } catch (BackupRefused busy) {
            LOG.info("No backup now: {}", busy.getMessage());
        } catch (IOException | RuntimeException problem) {
            LOG.error("The backup could not be begun", problem);
        }
        return false;
    }

    private boolean write(Snapshot snapshot, Occasion occasion) {
        Path file = files.named(occasion.prefix());
        long id = runs.begin(occasion, file.getFileName().toString());
        try {
            files.prepare();
            files.removeDrafts();
            Manifest manifest = snapshot.write(
                    file, KeyFingerprints.of(keys), clock, done -> progress.set(new Progress(done, snapshot.size())));
            runs.succeed(id, Files.size(file), manifest.rows());
            files.prune(retention);
            LOG.info("Backup made: {}", file);
            return true;
        } catch (IOException | RuntimeException problem) {
            LOG.error("The backup failed", problem);
            runs.fail(id, Reason.of(problem));
            return false;
        }
    }

    /**
     * How far one is.
     *
     * @param done tables written
     * @param of tables in all
     */
    record Progress(int done, int of) {

        private static final Progress BEGINNING = new Progress(0, 0);
    }
}
