package ru.mentorcentre.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import ru.mentorcentre.backup.archive.Manifest;
import ru.mentorcentre.shared.installation.InstallationKeys;
import ru.mentorcentre.shared.installation.StartRefused;

/**
 * Copies the database before an update changes it. Without a copy there is no update: the program ends in one line, unless
 * it is told to go without.
 */
@Component
class UpdateBackup implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateBackup.class);

    private final BackupSettings settings;
    private final BackupFiles files;
    private final InstallationKeys keys;
    private final Clock clock;
    private Made made;

    UpdateBackup(BackupSettings settings, BackupFiles files, InstallationKeys keys, Clock clock) {
        this.settings = settings;
        this.files = files;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void migrate(Flyway flyway) {
        MigrationInfoService migrations = flyway.info();
        if (settings.beforeUpdate() && migrations.current() != null && migrations.pending().length > 0) {
            copy(
                    flyway.getConfiguration().getDataSource(),
                    migrations.current().getVersion().getVersion());
        }
        flyway.migrate();
    }

    /** What was made at this start; the record of it waits until its table is there. */
    Optional<Made> made() {
        return Optional.ofNullable(made);
    }

    private void copy(DataSource database, String version) {
        Instant start = clock.instant();
        Path file = files.named(Occasion.UPDATE.prefix() + "-" + version);
        try {
            if (DatabaseContents.of(database) != DatabaseContents.DATA) {
                return;
            }
            files.prepare();
            try (DatabaseSnapshot snapshot = DatabaseSnapshot.open(database)) {
                Manifest manifest = snapshot.write(file, KeyFingerprints.of(keys), clock, done -> {});
                made = new Made(file.getFileName().toString(), start, Files.size(file), manifest.rows());
            }
            LOG.info("Перед обновлением базы сделана копия: {}", file);
        } catch (IOException | RuntimeException problem) {
            throw new StartRefused(
                    "Копия данных перед обновлением не получилась, база не изменена: " + FailureReason.of(problem),
                    "Освободите место или укажите другую папку в MENTORCENTRE_BACKUP_FOLDER и запустите программу ещё"
                            + " раз. Обновить без копии: MENTORCENTRE_BACKUP_BEFOREUPDATE=false.",
                    problem);
        }
    }

    /** A finished backup. */
    record Made(String fileName, Instant startedAt, long bytes, long rows) {}
}
