package ru.mentorcentre.shared.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.mentorcentre.shared.installation.InstallationKeys;
import ru.mentorcentre.shared.installation.StartRefused;

class EmbeddedDatabaseTests {

    @TempDir
    private Path folder;

    @Test
    void whatIsAcknowledgedIsOnTheDiskAndNobodyEntersWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThat(asked(database.access(), "show fsync")).isEqualTo("on");
            assertThat(asked(database.access(), "show synchronous_commit")).isEqualTo("on");
            assertThat(asked(database.access(), "show full_page_writes")).isEqualTo("on");
            assertThat(asked(database.access(), "show data_checksums")).isEqualTo("on");
            assertThat(asked(database.access(), "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(asked(database.access(), "select system_user")).isEqualTo("scram-sha-256:postgres");
            assertThat(asked(database.access(), "select lower('Ёлкина ЩЪ')")).isEqualTo("ёлкина щъ");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(database.access().url(), "postgres", "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThat(EmbeddedDatabase.connection(folder, keys())).contains(database.access());
            assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining("занята");
        }
        assertThat(EmbeddedDatabase.connection(folder, keys())).isEmpty();
    }

    @Test
    void aFolderOfAnEarlierVersionIsMovedOverWithItsData() throws Exception {
        try (EmbeddedPostgres old = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
                .start()) {
            execute(access(old), "create table kept (what text)", "insert into kept values ('Ёлкина')");
        }
        Files.createFile(folder.resolve("postgres.made"));
        for (int start = 0; start < 2; start++) {
            try (EmbeddedDatabase database = start()) {
                assertThat(asked(database.access(), "select what from kept")).isEqualTo("Ёлкина");
                assertThat(asked(database.access(), "select system_user")).isEqualTo("scram-sha-256:postgres");
                assertThat(asked(database.access(), "show fsync")).isEqualTo("on");
            }
        }
        assertThat(folder.resolve("bin")).isDirectoryNotContaining("glob:**/PG-*");
    }

    @Test
    void aLostKeyLosesNoData() throws Exception {
        try (EmbeddedDatabase database = start()) {
            execute(database.access(), "create table kept (what text)", "insert into kept values ('Ёлкина')");
        }
        Files.delete(folder.resolve("keys/database.key"));
        try (EmbeddedDatabase database = start()) {
            assertThat(asked(database.access(), "select what from kept")).isEqualTo("Ёлкина");
        }
    }

    @Test
    void aKilledServerComesBackOnItsPort() throws Exception {
        try (EmbeddedDatabase database = start()) {
            execute(database.access(), "create table kept (what text)");
            for (int death = 1; death <= 2; death++) {
                execute(database.access(), "insert into kept values ('Ёлкина')");
                ProcessHandle server = PostgresServer.running(folder).orElseThrow();
                server.destroyForcibly();
                server.onExit().join();
                String count = String.valueOf(death);
                await().atMost(Duration.ofSeconds(30))
                        .ignoreExceptions()
                        .until(() -> asked(database.access(), "select count(*) from kept")
                                .equals(count));
            }
        }
    }

    @Test
    void aDamagedFolderAndOneOfAnotherPostgresAreRefusedInOneLineAndLeftAsTheyAre() throws Exception {
        start().close();
        Path version = folder.resolve("postgres/PG_VERSION");
        Files.writeString(version, "17\n");
        assertRefused("сделана PostgreSQL 17, а в этой программе PostgreSQL 18");
        Files.writeString(version, "18\n");

        Path control = folder.resolve("postgres/global/pg_control");
        byte[] whole = Files.readAllBytes(control);
        Files.delete(control);
        assertRefused("повреждена");
        Files.write(control, new byte[whole.length]);
        assertRefused("повреждена: ");
        Files.write(control, whole);
        start().close();
    }

    @Test
    void fullDisksAndClosedFoldersAreToldApart() {
        assertThat(StartProblems.of(folder, "FATAL:  could not write lock file: No space left on device"))
                .hasMessageContaining("кончилось место");
        assertThat(StartProblems.of(folder, new java.io.IOException("No space left on device")))
                .hasMessageContaining("кончилось место");
        assertThat(StartProblems.of(folder, new java.nio.file.AccessDeniedException(folder.toString())))
                .hasMessageContaining("закрыта для записи");
        assertThat(StartProblems.of(folder, "initdb: error while loading shared libraries: libz.so.1"))
                .hasMessageContaining("встроенной базы данных нет");
        assertThat(StartProblems.of(folder, "something else")).hasMessageContaining("не запустилась: something else");
    }

    @Test
    void aFirstStartThatWasBrokenOffIsStartedOver() throws Exception {
        start().close();
        Files.delete(folder.resolve("postgres.made"));
        try (EmbeddedDatabase database = start()) {
            assertThat(asked(database.access(), "show fsync")).isEqualTo("on");
            assertThat(folder.resolve("postgres.unfinished")).isDirectory();
        }
    }

    private void assertRefused(String problem) {
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining(problem);
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, keys());
    }

    private InstallationKeys keys() {
        return new InstallationKeys(folder.resolve("keys"));
    }

    private static DatabaseAccess access(EmbeddedPostgres postgres) {
        return DatabaseAccess.at(postgres.getPort(), "");
    }

    private static String asked(DatabaseAccess access, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(DatabaseAccess access, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
        }
    }
}
