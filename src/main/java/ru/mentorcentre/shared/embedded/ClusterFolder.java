package ru.mentorcentre.shared.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the data directory of a new installation, and looks at the one of an old installation before it is touched. */
final class ClusterFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterFolder.class);

    private ClusterFolder() {}

    /** @throws ru.mentorcentre.shared.installation.StartRefused when another PostgreSQL made it, or it is damaged */
    static void ready(Path folder, PostgresPrograms programs, String password) throws IOException {
        Path directory = folder.resolve("postgres");
        Path made = folder.resolve("postgres.made");
        if (Files.exists(made)) {
            check(folder, directory, programs);
            return;
        }
        setAside(directory);
        make(folder, directory, programs, password);
        Files.createFile(made);
    }

    private static void check(Path folder, Path directory, PostgresPrograms programs) throws IOException {
        String version = new Cluster(directory).majorVersion();
        if (version.isEmpty() || !Files.exists(directory.resolve("global/pg_control"))) {
            throw StartProblems.of(folder, "FATAL: нет файлов PG_VERSION или global/pg_control");
        }
        if (!version.equals(programs.majorVersion())) {
            throw StartProblems.version(folder, version, programs.majorVersion());
        }
    }

    private static void make(Path folder, Path directory, PostgresPrograms programs, String password)
            throws IOException {
        Path passwordFile = Files.createTempFile(folder, "new", ".tmp");
        try {
            Files.writeString(passwordFile, password + "\n", StandardCharsets.US_ASCII);
            PostgresPrograms.Outcome outcome = programs.run(List.of(
                    "initdb",
                    "-D",
                    directory.toAbsolutePath().toString(),
                    "-U",
                    DatabaseAccess.USER,
                    "-E",
                    "UTF8",
                    // the same on every system, and Cyrillic letters have their capitals
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums",
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + passwordFile.toAbsolutePath()));
            if (outcome.failed()) {
                throw new IOException(outcome.output());
            }
            new Cluster(directory).admit(Cluster.WITH_PASSWORD);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    /** A first start was broken off before anything was entered; kept all the same, for we only believe so. */
    private static void setAside(Path directory) throws IOException {
        if (Files.exists(directory)) {
            Path aside = directory.resolveSibling("postgres.unfinished");
            LOG.warn("A first start was broken off; what it left is now in {}", aside);
            PackedPrograms.delete(aside);
            Files.move(directory, aside);
        }
    }
}
