package ru.mentorcentre.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.env.MockEnvironment;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.backup.archive.ArchiveReader;
import ru.mentorcentre.shared.installation.InstallationKeys;
import ru.mentorcentre.shared.installation.StartRefused;

/** Data move from a PostgreSQL of one's own to the one that comes along, and back. */
@IntegrationTest
class BothKindsTests {

    @Autowired
    private DataSource database;

    @Autowired
    private Clock clock;

    @Value("${spring.datasource.url}")
    private String url;

    @TempDir
    private Path folder;

    @Test
    void thereAndBack() throws Exception {
        MockEnvironment embedded = new MockEnvironment()
                .withProperty("mentorcentre.data", folder.resolve("data").toString());
        InstallationKeys keys = new InstallationKeys(folder.resolve("keys"));
        assertThatThrownBy(() -> InstallationDatabase.attach(embedded, keys))
                .as("nothing to copy yet, and nothing is made")
                .isInstanceOf(BackupRefused.class);

        Path there = backUp(database, "there.zip");
        Path back;
        try (InstallationDatabase own = InstallationDatabase.own(embedded, keys)) {
            restore(there, own.source(), keys);
            assertThat(ScratchDatabase.content(own.source())).isEqualTo(ScratchDatabase.content(database));
            assertThatThrownBy(() -> InstallationDatabase.own(embedded, keys)).isInstanceOf(StartRefused.class);
            try (InstallationDatabase beside = InstallationDatabase.attach(embedded, keys)) {
                back = backUp(beside.source(), "back.zip");
            }
        }
        try (ScratchDatabase external = new ScratchDatabase(database, url)) {
            restore(back, external.source(), keys);
            assertThat(ScratchDatabase.content(external.source())).isEqualTo(ScratchDatabase.content(database));
        }
    }

    private Path backUp(DataSource source, String name) throws Exception {
        Path file = folder.resolve(name);
        try (DatabaseSnapshot snapshot = DatabaseSnapshot.open(source)) {
            snapshot.write(file, java.util.Map.of(), clock, done -> {});
        }
        return file;
    }

    private void restore(Path file, DataSource target, InstallationKeys keys) throws Exception {
        try (ArchiveReader archive = new ArchiveReader(file)) {
            archive.verify();
            new RestoreCommand(
                            target,
                            new KnownMigrations("classpath:db/migration"),
                            keys,
                            new BackupFiles(folder.resolve("backups"), clock),
                            clock)
                    .run(archive, false);
        }
    }
}
