package ru.mentorcentre.shared.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes along: lives in a folder, survives restarts and {@code kill -9}, and serves one process at a
 * time.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final FileChannel lockFile;
    private final EmbeddedPostgres postgres;

    /**
     * Starts the database of the folder, making it when it is new.
     *
     * @throws DataFolderBusy when another process works in the folder
     */
    EmbeddedDatabase(Path folder) {
        try {
            Files.createDirectories(folder);
            lockFile = lock(folder);
            Path cluster = folder.resolve("postgres");
            Path made = folder.resolve("postgres.made");
            if (!Files.exists(made)) {
                delete(cluster);
            }
            stopOrphan(cluster);
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            if (!Files.exists(made)) {
                Files.createFile(made);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("База данных в папке " + folder + " не запустилась", problem);
        }
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lockFile.close();
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            LOG.debug("The folder is locked by this very process", sameProcess);
        }
        channel.close();
        throw new DataFolderBusy(folder);
    }

    /** After {@code kill -9} of the application its PostgreSQL lives on; the lock we hold proves nobody needs it. */
    private static void stopOrphan(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> orphan = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .filter(process -> runsFrom(process, cluster.resolveSibling("bin")));
        if (orphan.isPresent()) {
            LOG.info("Stopping the database left over by a killed process");
            stop(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    /** After a reboot the number may belong to anybody, another PostgreSQL among them; ours runs from our own folder. */
    private static boolean runsFrom(ProcessHandle process, Path binaries) {
        return process.info()
                .command()
                .map(command -> Path.of(command).startsWith(binaries.toAbsolutePath()))
                .orElse(false);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException slow) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Another process works in the data folder. */
    static final class DataFolderBusy extends RuntimeException {

        private final Path folder;

        DataFolderBusy(Path folder) {
            super("Data folder is in use: " + folder.toAbsolutePath());
            this.folder = folder;
        }

        Path folder() {
            return folder;
        }
    }
}
