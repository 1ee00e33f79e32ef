package ru.mentorcentre.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** The folder of backups and how its files are called. */
public class BackupFiles {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final String ENDING = ".zip";
    private static final String DRAFT = ENDING + ".tmp";

    private final Path folder;
    private final Clock clock;

    BackupFiles(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** A file of now; its name begins with what it was made for. */
    Path named(String prefix) {
        return folder.resolve(prefix + "-" + MOMENT.format(LocalDateTime.now(clock)) + ENDING);
    }

    public Path folder() {
        return folder;
    }

    /** Makes the folder where it is missing. */
    void prepare() throws IOException {
        Files.createDirectories(folder);
    }

    /** Names of all backups there, however they came there. */
    public List<String> names() throws IOException {
        return named(ENDING, "");
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** What a killed program left half-written; the caller holds the lock of backups, so nobody writes it any more. */
    void removeDrafts() throws IOException {
        for (String draft : named(DRAFT, "")) {
            Files.deleteIfExists(folder.resolve(draft));
        }
    }

    /** Removes what need not be kept any longer. */
    void prune(BackupRetention retention) throws IOException {
        List<String> nightly = named(ENDING, Occasion.NIGHT.prefix() + "-");
        for (String name :
                retention.superfluous(nightly, LocalDateTime.now(clock).toLocalDate())) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    private List<String> named(String ending, String beginning) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && name.startsWith(beginning))
                    .sorted()
                    .toList();
        }
    }
}
