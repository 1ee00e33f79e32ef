package ru.mentorcentre.backup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.backup.archive.AppliedMigrations;
import ru.mentorcentre.backup.archive.Manifest;

/** Only a schema that this very program can make is read back. */
@IntegrationTest
class MigrationsOfAnArchiveTests {

    private final KnownMigrations known = new KnownMigrations("classpath:db/migration");

    @Autowired
    private DataSource database;

    private List<Manifest.Migration> applied;

    @BeforeEach
    void readThem() throws Exception {
        try (Connection connection = database.getConnection()) {
            applied = new ArrayList<>(AppliedMigrations.of(connection));
        }
    }

    @Test
    void ourOwnIsRead() {
        assertThatCode(() -> check(applied)).doesNotThrowAnyException();
        assertThatCode(() -> check(applied.subList(0, 3))).doesNotThrowAnyException();
    }

    @Test
    void aNewerOneIsRefused() {
        applied.add(new Manifest.Migration("203001010000", 1));
        assertThatThrownBy(() -> check(applied))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("более новой программой")
                .hasMessageContaining("203001010000");
    }

    @Test
    void oneOfAnotherBuildIsRefused() {
        Manifest.Migration second = applied.remove(1);
        assertThatThrownBy(() -> check(applied)).hasMessageContaining("нет изменений базы " + second.version());
        applied.add(1, new Manifest.Migration(second.version(), second.checksum() + 1));
        assertThatThrownBy(() -> check(applied)).hasMessageContaining("другой сборкой");
    }

    private void check(List<Manifest.Migration> migrations) {
        known.check(
                new Manifest(
                        Manifest.FORMAT,
                        Manifest.INSTALLATION,
                        "dev",
                        "18",
                        Instant.EPOCH,
                        migrations,
                        List.of(),
                        List.of(),
                        Map.of(),
                        Map.of()),
                database);
    }
}
