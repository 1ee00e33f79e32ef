package ru.mentorcentre.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.backup.archive.ArchiveReader;
import ru.mentorcentre.backup.archive.Manifest;
import ru.mentorcentre.shared.installation.InstallationKeys;

/** A backup read back is the database it was made of; whoever may not be overwritten is not. */
@IntegrationTest
class RoundTripTests {

    private static final String MIGRATIONS = "classpath:db/migration";

    /** A schema of some weeks ago, in which people worked. */
    private static final String EARLIER = "202611261201";

    @Autowired
    private DataSource database;

    @Autowired
    private Clock clock;

    @Value("${spring.datasource.url}")
    private String url;

    @TempDir
    private Path folder;

    @Test
    void everyTableComesBackAsItWas() throws Exception {
        Path archive = backUp(database, "demo.zip");
        try (ScratchDatabase target = new ScratchDatabase(database, url)) {
            restore(archive, target.source(), false);
            assertThat(ScratchDatabase.content(target.source()))
                    .isEqualTo(ScratchDatabase.content(database))
                    .hasSizeGreaterThan(60);
            assertThat(ScratchDatabase.rules(target.source())).isEqualTo(ScratchDatabase.rules(database));

            assertThatThrownBy(() -> restore(archive, target.source(), false))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("--replace");
        }
    }

    @Test
    void anEarlierSchemaIsMigrated() throws Exception {
        try (ScratchDatabase earlier = new ScratchDatabase(database, url);
                ScratchDatabase target = new ScratchDatabase(database, url)) {
            new KnownMigrations(MIGRATIONS).flyway(earlier.source(), EARLIER).migrate();
            addMunicipality(earlier.source(), 1, "Прежний район");
            Path archive = backUp(earlier.source(), "earlier.zip");
            try (ArchiveReader reader = new ArchiveReader(archive)) {
                assertThat(reader.manifest().schema()).isEqualTo(EARLIER);
            }
            restore(archive, target.source(), false);
            assertThat(ScratchDatabase.texts(target.source(), "select name from municipality"))
                    .containsExactly("Прежний район");
            assertThat(ScratchDatabase.texts(target.source(), "select version from flyway_schema_history"))
                    .isEqualTo(ScratchDatabase.texts(database, "select version from flyway_schema_history"));
        }
    }

    @Test
    void whatIsReplacedWasSavedBefore() throws Exception {
        try (ScratchDatabase source = new ScratchDatabase(database, url);
                ScratchDatabase target = new ScratchDatabase(database, url)) {
            new KnownMigrations(MIGRATIONS).flyway(source.source(), null).migrate();
            new KnownMigrations(MIGRATIONS).flyway(target.source(), null).migrate();
            addMunicipality(source.source(), 1, "Новый район");
            addMunicipality(target.source(), 2, "Старый район");
            Map<String, String> old = ScratchDatabase.content(target.source());

            restore(backUp(source.source(), "new.zip"), target.source(), true);

            assertThat(ScratchDatabase.content(target.source())).isEqualTo(ScratchDatabase.content(source.source()));
            try (var saved = Files.newDirectoryStream(folder.resolve("backups"), "before-restore-*.zip")) {
                restore(saved.iterator().next(), target.source(), true);
            }
            assertThat(ScratchDatabase.content(target.source())).isEqualTo(old);
        }
    }

    @Test
    void aRestoreThatBreaksLeavesWhatWasThere() throws Exception {
        try (ScratchDatabase source = new ScratchDatabase(database, url);
                ScratchDatabase target = new ScratchDatabase(database, url)) {
            new KnownMigrations(MIGRATIONS).flyway(source.source(), null).migrate();
            new KnownMigrations(MIGRATIONS).flyway(target.source(), null).migrate();
            addMunicipality(target.source(), 2, "Старый район");
            addMunicipality(source.source(), 1, "Новый район");
            // a row that refers to none: no key is asked while it is written, one is when it is read back
            ScratchDatabase.run(source.source(), "alter table account drop constraint account_municipality_id_fkey");
            ScratchDatabase.run(source.source(), """
                    insert into account (id, version, login, full_name, password_hash, must_change_password,
                        municipality_id, created_at) values (1, 0, 'x', 'X', 'x', false, 99, now())
                    """);
            Map<String, String> old = ScratchDatabase.content(target.source());
            Path archive = backUp(source.source(), "loose.zip");

            assertThatThrownBy(() -> restore(archive, target.source(), true)).isInstanceOf(IOException.class);

            assertThat(ScratchDatabase.content(target.source())).isEqualTo(old);
            assertThat(ScratchDatabase.rules(target.source()))
                    .contains("account account_municipality_id_fkey FOREIGN KEY (municipality_id)"
                            + " REFERENCES municipality(id)true");
        }
    }

    @Test
    void nobodyIsOverwrittenWhoWorks() throws Exception {
        Path archive = backUp(database, "demo.zip");
        try (ScratchDatabase target = new ScratchDatabase(database, url);
                Connection working = target.source().getConnection()) {
            assertThat(working.isValid(1)).isTrue();
            assertThatThrownBy(() -> restore(archive, target.source(), true))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("Остановите программу");
        }
    }

    @Test
    void tablesOfAnotherProgramAreNotTouched() throws Exception {
        Path archive = backUp(database, "demo.zip");
        try (ScratchDatabase target = new ScratchDatabase(database, url)) {
            ScratchDatabase.run(target.source(), "create table ledger (amount integer)");
            assertThatThrownBy(() -> restore(archive, target.source(), true))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("другой программы");
        }
    }

    @Test
    void oneBackupAtATimeAndNoneOverAnother() throws Exception {
        try (DatabaseSnapshot first = DatabaseSnapshot.open(database)) {
            assertThat(first.size()).isPositive();
            assertThatThrownBy(() -> DatabaseSnapshot.open(database)).isInstanceOf(BackupRefused.class);
        }
        Path archive = backUp(database, "demo.zip");
        assertThat(Files.getPosixFilePermissions(archive)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> backUp(database, "demo.zip")).isInstanceOf(IOException.class);
        assertThat(folder.resolve("demo.zip.tmp")).doesNotExist();
    }

    /** Neither place nor time of a row joins an answer with its invitation: both stand in the order of their random key. */
    @Test
    void theOrderInAnArchiveTellsNothing() throws Exception {
        try (ArchiveReader archive = new ArchiveReader(backUp(database, "order.zip"))) {
            for (String name : List.of("response", "account")) {
                Manifest.Table table = archive.manifest().tables().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
                assertThat(new String(archive.open(table).readAllBytes(), StandardCharsets.UTF_8).lines())
                        .as(name)
                        .hasSizeGreaterThan(1)
                        .isSortedAccordingTo(Comparator.comparing(line -> key(line, table)));
            }
        }
    }

    /** Ids are numbers, keys of answers are not. */
    private static String key(String line, Manifest.Table table) {
        String id = line.split("\t")[table.columns().indexOf("id")];
        return id.contains("-") ? id : String.format("%020d", Long.parseLong(id));
    }

    private Path backUp(DataSource source, String name) throws IOException, SQLException {
        Path file = folder.resolve(name);
        try (DatabaseSnapshot snapshot = DatabaseSnapshot.open(source)) {
            snapshot.write(file, KeyFingerprints.of(keys()), clock, done -> {});
        }
        return file;
    }

    private void restore(Path file, DataSource target, boolean replace) throws IOException, SQLException {
        try (ArchiveReader archive = new ArchiveReader(file)) {
            archive.verify();
            new RestoreCommand(
                            target,
                            new KnownMigrations(MIGRATIONS),
                            keys(),
                            new BackupFiles(folder.resolve("backups"), clock),
                            clock)
                    .run(archive, replace);
        }
    }

    private InstallationKeys keys() {
        return new InstallationKeys(folder.resolve("keys"));
    }

    private static void addMunicipality(DataSource target, int id, String name) throws SQLException {
        ScratchDatabase.run(
                target,
                "insert into municipality (id, version, name, region, reporting_year) values (%d, 0, '%s', 'Край', 2026)"
                        .formatted(id, name));
    }
}
