package ru.mentorcentre.shared.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import ru.mentorcentre.shared.installation.InstallationKeys;

/**
 * The PostgreSQL that comes along: lives in a data folder, survives restarts and {@code kill -9}, serves one process at a
 * time, and is started again when it dies under the running program.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final DataFolderLock lock;
    private final PostgresServer server;
    private final DatabaseWatch watch;
    private final DatabaseAccess access;

    private EmbeddedDatabase(DataFolderLock lock, PostgresServer server, DatabaseAccess access) {
        this.lock = lock;
        this.server = server;
        this.access = access;
        this.watch = new DatabaseWatch(server);
    }

    /**
     * Starts the database of the folder, making it when it is new. A folder made by an earlier version of the program, whose
     * database asked for no password, is moved over: safely at every moment, since it is done again until it is done.
     *
     * @throws ru.mentorcentre.shared.installation.StartRefused when another process works in the folder, or it is damaged, full, not ours
     */
    public static EmbeddedDatabase start(Path folder, InstallationKeys keys) {
        try {
            Files.createDirectories(folder);
            DataFolderLock lock = DataFolderLock.take(folder);
            try {
                return start(folder, password(keys), lock);
            } catch (IOException | RuntimeException problem) {
                lock.close();
                throw problem;
            }
        } catch (IOException problem) {
            throw StartProblems.of(folder, problem);
        } catch (UncheckedIOException problem) {
            throw StartProblems.of(folder, problem.getCause());
        }
    }

    private static EmbeddedDatabase start(Path folder, String password, DataFolderLock lock) throws IOException {
        PostgresPrograms programs = PostgresPrograms.in(folder.resolve("bin"));
        Cluster cluster = new Cluster(folder.resolve("postgres"));
        PostgresServer server = new PostgresServer(folder, programs, cluster);
        server.clearLeftovers();
        programs.clearOthers();
        ClusterFolder.ready(folder, programs, password);
        server.start();
        try {
            DatabaseAccess access = DatabaseAccess.at(server.port(), password);
            new DatabasePassword(server, cluster, access).ensure();
            return new EmbeddedDatabase(lock, server, access);
        } catch (IOException | RuntimeException problem) {
            server.stop();
            throw problem;
        }
    }

    /** How this process reaches it. */
    public DatabaseAccess access() {
        return access;
    }

    /**
     * How to reach the database of a folder that another process runs now, for a command that works beside the running
     * program; empty when none runs. Then a command may start it for itself by {@link #start}.
     */
    public static Optional<DatabaseAccess> connection(Path folder, InstallationKeys keys) {
        try {
            if (PostgresServer.running(folder).isEmpty()) {
                return Optional.empty();
            }
            return new Cluster(folder.resolve("postgres")).port().map(port -> DatabaseAccess.at(port, password(keys)));
        } catch (IOException problem) {
            throw StartProblems.of(folder, problem);
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
        server.stop();
        lock.close();
    }

    private static String password(InstallationKeys keys) {
        return HexFormat.of().formatHex(keys.key("database"));
    }
}
