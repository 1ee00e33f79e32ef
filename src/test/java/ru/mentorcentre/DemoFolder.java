package ru.mentorcentre;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A data folder as the first start with the demo data leaves it, for tests that begin with a later start. It is made once for
 * all processes that test; the first start itself is what {@code ProcessTests} and {@code KillRoundsTests} look at.
 */
final class DemoFolder {

    /** Differs from run to run: another one may have other demo data. */
    private static final Path MADE = Path.of(System.getProperty(
            "test.demo-folder", "target/demo-folder-" + ProcessHandle.current().pid()));

    private DemoFolder() {}

    static void copyTo(Path data) throws IOException {
        Path made = made();
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.toList()) {
                Path copy = data.resolve(made.relativize(file).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private static Path made() throws IOException {
        Files.createDirectories(MADE.toAbsolutePath().getParent());
        Path folder = MADE.resolve("data");
        Path complete = MADE.resolve("complete");
        synchronized (DemoFolder.class) {
            Path lock = MADE.resolveSibling(MADE.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                if (!Files.exists(complete)) {
                    Files.createDirectories(MADE);
                    RunningCentre.start(folder, "demo", Map.of()).close();
                    Files.createFile(complete);
                }
            }
        }
        return folder;
    }
}
