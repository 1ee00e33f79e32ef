package ru.mentorcentre.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ru.mentorcentre.backup.archive.Manifest;
import ru.mentorcentre.shared.installation.InstallationKeys;
import ru.mentorcentre.shared.job.JobEnd;
import ru.mentorcentre.shared.job.JobKey;
import ru.mentorcentre.shared.job.JobKind;
import ru.mentorcentre.shared.job.JobProgress;
import ru.mentorcentre.shared.job.JobReport;
import ru.mentorcentre.shared.job.Jobs;
import ru.mentorcentre.shared.persistence.Tenant;

/** Makes backups while the program runs, one at a time in all instances, and keeps the record of them. */
@Component
public class BackupJob implements JobKind {

    private static final JobKey ONE = new JobKey(Tenant.ROOT, 0);
    private static final Logger LOG = LoggerFactory.getLogger(BackupJob.class);

    private final DataSource database;
    private final BackupRuns runs;
    private final BackupFiles files;
    private final BackupRetention retention;
    private final InstallationKeys keys;
    private final Jobs jobs;
    private final Clock clock;

    BackupJob(
            DataSource database,
            BackupRuns runs,
            BackupFiles files,
            BackupRetention retention,
            InstallationKeys keys,
            Jobs jobs,
            Clock clock) {
        this.database = database;
        this.runs = runs;
        this.files = files;
        this.retention = retention;
        this.keys = keys;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Begins one by hand and returns at once.
     *
     * @throws BackupRefused when one is being made
     */
    public void start() {
        if (progress().isPresent() || !jobs.start(this, ONE)) {
            throw new BackupRefused("Копия уже делается");
        }
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public void carryOut(long id, JobReport report) {
        make(Occasion.HAND, () -> true, report);
    }

    /** The next one says so on the record. */
    @Override
    public void giveUp(long id, JobEnd end) {
        LOG.warn("The backup was broken off");
    }

    /** How far the one that is being made is, empty while there is none. */
    public Optional<JobProgress> progress() {
        return jobs.progress(this, ONE).or(() -> jobs.progress(BackupSchedule.NAME));
    }

    /**
     * Makes one and waits for it.
     *
     * @param wanted asked again when no other instance can be making one
     * @return whether it was made
     */
    boolean make(Occasion occasion, BooleanSupplier wanted, JobReport report) {
        try (DatabaseSnapshot snapshot = DatabaseSnapshot.open(database)) {
            return wanted.getAsBoolean() && write(snapshot, occasion, report);
        } catch (BackupRefused busy) {
            LOG.info("No backup now: {}", busy.getMessage());
        } catch (IOException | RuntimeException problem) {
            LOG.error("The backup could not be begun", problem);
        }
        return false;
    }

    private boolean write(DatabaseSnapshot snapshot, Occasion occasion, JobReport report) {
        Path file = files.named(occasion.prefix());
        long id = runs.begin(occasion, file.getFileName().toString());
        try {
            files.prepare();
            files.removeDrafts();
            Manifest manifest =
                    snapshot.write(file, KeyFingerprints.of(keys), clock, done -> report.at(done, snapshot.size()));
            runs.succeed(id, Files.size(file), manifest.rows());
            files.prune(retention);
            LOG.info("Backup made: {}", file);
            return true;
        } catch (IOException | RuntimeException problem) {
            LOG.error("The backup failed", problem);
            runs.fail(id, FailureReason.of(problem));
            return false;
        }
    }
}
