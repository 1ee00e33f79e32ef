package ru.mentorcentre.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.backup.archive.ArchiveReader;
import ru.mentorcentre.shared.installation.InstallationKeys;
import ru.mentorcentre.shared.installation.StartRefused;

/** An update that changes the database copies it first, or does not happen. */
@IntegrationTest
class UpdateBackupTests {

    private static final String EARLIER = "202611261201";

    private final KnownMigrations migrations = new KnownMigrations("classpath:db/migration");

    @Autowired
    private DataSource database;

    @Autowired
    private Clock clock;

    @Value("${spring.datasource.url}")
    private String url;

    @TempDir
    private Path folder;

    @Test
    void aCopyIsMadeBeforeAndOnlyWhereThereIsSomethingToLose() throws Exception {
        try (ScratchDatabase centre = new ScratchDatabase(database, url)) {
            migrations.flyway(centre.source(), EARLIER).migrate();
            migrate(centre, folder, true);
            assertThat(folder).isEmptyDirectory();
        }
        try (ScratchDatabase centre = inUse()) {
            UpdateBackup update = migrate(centre, folder, true);
            assertThat(update.made()).isPresent();
            Path copy = folder.resolve(update.made().orElseThrow().fileName());
            assertThat(copy.getFileName().toString()).startsWith("before-update-" + EARLIER + "-");
            try (ArchiveReader archive = new ArchiveReader(copy)) {
                archive.verify();
                assertThat(archive.manifest().schema()).isEqualTo(EARLIER);
            }
            assertThat(version(centre)).isGreaterThan(EARLIER);
            assertThat(migrate(centre, folder, true).made())
                    .as("nothing to migrate")
                    .isEmpty();
        }
    }

    @Test
    void withoutACopyThereIsNoUpdateUnlessToldSo() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        try (ScratchDatabase centre = inUse()) {
            assertThatThrownBy(() -> migrate(centre, file, true))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            refused -> assertThat(refused.advice()).contains("MENTORCENTRE_BACKUP_FOLDER"));
            assertThat(version(centre)).isEqualTo(EARLIER);
            migrate(centre, file, false);
            assertThat(version(centre)).isGreaterThan(EARLIER);
        }
    }

    private ScratchDatabase inUse() throws Exception {
        ScratchDatabase centre = new ScratchDatabase(database, url);
        migrations.flyway(centre.source(), EARLIER).migrate();
        ScratchDatabase.run(
                centre.source(),
                "insert into municipality (id, version, name, region, reporting_year) values (1, 0, 'Район', 'Край', 2026)");
        return centre;
    }

    private UpdateBackup migrate(ScratchDatabase centre, Path place, boolean copying) {
        BackupSettings settings = new BackupSettings(place, LocalTime.of(2, 30), 14, 12, copying);
        UpdateBackup update = new UpdateBackup(
                settings, new BackupFiles(place, clock), new InstallationKeys(folder.resolveSibling("keys")), clock);
        update.migrate(migrations.flyway(centre.source(), null));
        return update;
    }

    private static String version(ScratchDatabase centre) throws Exception {
        return ScratchDatabase.texts(
                        centre.source(),
                        "select version from flyway_schema_history order by installed_rank desc limit 1")
                .get(0);
    }
}
