package ru.mentorcentre.shared.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** The data directory of the embedded PostgreSQL: its settings, who may enter, and which process serves it. */
final class Cluster {

    /** Nobody enters but over the loopback and with the password. */
    static final String WITH_PASSWORD = """
            # written by the program at every start
            host all postgres 127.0.0.1/32 scram-sha-256
            """;

    /** For the moment in which the password is set; the port is known to nobody yet. */
    static final String WITHOUT_PASSWORD = """
            # written by the program, for the moment of setting the password
            host all postgres 127.0.0.1/32 trust
            """;

    private static final String SETTINGS = """
            # written by the program at every start: what is changed here does not stay
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 50
            shared_buffers = 128MB
            password_encryption = scram-sha-256
            # what was acknowledged is on the disk
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            timezone = 'UTC'
            lc_messages = 'C'
            # a week of files; neither the values nor the text of a refused statement, they may name a person
            logging_collector = on
            log_directory = 'log'
            log_filename = 'postgresql-%%a.log'
            log_truncate_on_rotation = on
            log_rotation_age = 1d
            log_rotation_size = 0
            log_timezone = 'UTC'
            log_checkpoints = off
            log_error_verbosity = terse
            log_min_error_statement = panic
            """;

    private static final int PORT_LINE = 3;

    private final Path directory;

    Cluster(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    String majorVersion() throws IOException {
        Path file = directory.resolve("PG_VERSION");
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    void configure(int port) throws IOException {
        replace(directory.resolve("postgresql.conf"), SETTINGS.formatted(port));
    }

    boolean asksForPassword() throws IOException {
        Path file = directory.resolve("pg_hba.conf");
        return Files.exists(file) && Files.readString(file).equals(WITH_PASSWORD);
    }

    void admit(String rules) throws IOException {
        replace(directory.resolve("pg_hba.conf"), rules);
    }

    /** The process that serves it, as PostgreSQL noted it; it may be long dead. */
    Optional<Long> process() throws IOException {
        return line(0).map(Long::parseLong);
    }

    Optional<Integer> port() throws IOException {
        return line(PORT_LINE).map(Integer::parseInt);
    }

    /** After a reboot the number of the process may belong to anybody: PostgreSQL would think itself running. */
    void forgetProcess() throws IOException {
        Files.deleteIfExists(directory.resolve("postmaster.pid"));
    }

    private Optional<String> line(int number) throws IOException {
        Path file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() <= number
                ? Optional.empty()
                : Optional.of(lines.get(number).strip()).filter(text -> text.matches("\\d+"));
    }

    /** Whole and on the disk before it takes the place of the old one. */
    private static void replace(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
