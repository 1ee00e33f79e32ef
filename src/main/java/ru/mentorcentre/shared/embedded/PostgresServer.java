package ru.mentorcentre.shared.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import ru.mentorcentre.shared.installation.StartRefused;

/** The server process of a cluster: started, stopped, and cleared away after a death. */
final class PostgresServer {

    /** Below the ports that the system gives to outgoing connections: ours is still free after a death. */
    private static final int LOWEST_PORT = 20_000;

    private static final int PORTS = 10_000;
    private static final int ATTEMPTS = 5;
    private static final int LEFTOVER_SECONDS = 10;
    private static final String PORT_TAKEN = "Address already in use";

    private final Path folder;
    private final PostgresPrograms programs;
    private final Cluster cluster;
    private int port;
    private FileTime begun;

    PostgresServer(Path folder, PostgresPrograms programs, Cluster cluster) {
        this.folder = folder;
        this.programs = programs;
        this.cluster = cluster;
    }

    int port() {
        return port;
    }

    /** Starts on a free port. */
    void start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            cluster.configure(port);
            PostgresPrograms.Outcome outcome = launch();
            if (!outcome.failed()) {
                return;
            }
            String log = log();
            if (attempt == ATTEMPTS || !log.contains(PORT_TAKEN)) {
                throw StartProblems.of(folder, log + outcome.output());
            }
        }
    }

    /** Starts on the port it had: the addresses that others hold stay right. */
    void startAgain() throws IOException {
        clearLeftovers();
        PostgresPrograms.Outcome outcome = launch();
        if (outcome.failed()) {
            throw StartProblems.of(folder, log() + outcome.output());
        }
    }

    private PostgresPrograms.Outcome launch() throws IOException {
        begun = Files.getLastModifiedTime(Files.writeString(startupLog(), ""));
        return programs.run(List.of(
                "pg_ctl",
                "-D",
                path(cluster.directory()),
                "-l",
                path(startupLog()),
                "-w",
                "-t",
                "1200",
                "-s",
                "start"));
    }

    /** On the same port; waits until it serves again. */
    void restart() throws IOException {
        stop();
        startAgain();
    }

    /** Ends open transactions and waits for the end. */
    void stop() throws IOException {
        stop("fast", "60");
        if (isRunning()) {
            stop("immediate", "30");
        }
    }

    private void stop(String mode, String seconds) throws IOException {
        programs.run(List.of("pg_ctl", "-D", path(cluster.directory()), "-m", mode, "-w", "-t", seconds, "-s", "stop"));
    }

    boolean isRunning() throws IOException {
        return running(folder).isPresent();
    }

    /** The server process of a data folder, when it lives. */
    static Optional<ProcessHandle> running(Path folder) throws IOException {
        return new Cluster(folder.resolve("postgres"))
                .process()
                .flatMap(ProcessHandle::of)
                .filter(process -> runsFrom(process, folder.resolve("bin")));
    }

    /**
     * After {@code kill -9} of the program its PostgreSQL lives on, after one of PostgreSQL its children for a while; the
     * lock of the folder proves that nobody needs them.
     */
    void clearLeftovers() throws IOException {
        if (isRunning()) {
            stop();
        }
        boolean alien = cluster.process().flatMap(ProcessHandle::of).isPresent() && !isRunning();
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            all.filter(process -> runsFrom(process, folder.resolve("bin"))).forEach(PostgresServer::end);
        }
        if (alien) {
            cluster.forgetProcess();
        }
    }

    /** After a reboot the number may belong to anybody, another PostgreSQL among them; ours runs from our own folder. */
    private static boolean runsFrom(ProcessHandle process, Path bin) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> Path.of(command).startsWith(real(bin)))
                        .orElse(false);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException absent) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** A child without its server ends by itself as soon as it looks up; one that is busy is not waited for long. */
    private static void end(ProcessHandle process) {
        try {
            process.onExit().get(LEFTOVER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException slow) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the last start said: in the file of pg_ctl, and in the log once the server had opened it. */
    private String log() throws IOException {
        StringBuilder said = new StringBuilder(read(startupLog()));
        Path logs = cluster.directory().resolve("log");
        if (Files.isDirectory(logs)) {
            try (Stream<Path> files = Files.list(logs)) {
                for (Path file : files.toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(begun) >= 0) {
                        said.append(tail(read(file)));
                    }
                }
            }
        }
        return said.toString();
    }

    private static String tail(String log) {
        int begins = log.lastIndexOf("starting PostgreSQL");
        return begins < 0 ? log : log.substring(begins);
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private Path startupLog() {
        return folder.resolve("startup.log");
    }

    private static int freePort() throws IOException {
        Random random = new Random();
        for (int attempt = 0; attempt < PORTS; attempt++) {
            int port = LOWEST_PORT + random.nextInt(PORTS);
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new StartRefused(
                "Свободного порта для базы данных нет", "Остановите лишние программы и запустите эту снова.");
    }

    private static String path(Path path) {
        return path.toAbsolutePath().toString();
    }
}
