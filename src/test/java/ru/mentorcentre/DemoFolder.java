package ru.mentorcentre;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A data folder as the first start with the demo data leaves it, for tests that begin with a later start, and the classes
 * that this start loaded as an archive which the JVM shares: later starts take a third less. Both are made once for all
 * processes that test; the first start itself is what {@code KillRoundsTests} look at.
 */
final class DemoFolder {

    /** Differs from run to run: another one may have other demo data. */
    private static final Path MADE = Path.of(System.getProperty(
            "test.demo-folder", "target/demo-folder-" + ProcessHandle.current().pid()));

    private static final Path COMPLETE = MADE.resolve("complete");

    /** The program as one file: the JVM shares no classes of folders. */
    private static final Path PROGRAM = MADE.resolve("centre.jar");

    private static final Path CLASSES = MADE.resolve("centre.jsa");

    private DemoFolder() {}

    /** What the program under test runs by: itself as one file once that is made, and what it depends on. */
    static String classPath() {
        String folder = Path.of("target", "classes").toString();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> entry.endsWith(folder) && Files.exists(PROGRAM)
                        ? PROGRAM.toAbsolutePath().toString()
                        : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Options of the JVM for a later start. */
    static List<String> sharedClasses() {
        return Files.exists(COMPLETE) ? List.of("-XX:SharedArchiveFile=" + CLASSES.toAbsolutePath()) : List.of();
    }

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
        synchronized (DemoFolder.class) {
            Path lock = MADE.resolveSibling(MADE.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                if (!Files.exists(COMPLETE)) {
                    Files.createDirectories(MADE);
                    Path part = MADE.resolve("centre.part");
                    ToolProvider.findFirst("jar")
                            .orElseThrow()
                            .run(System.out, System.err, "cf", part.toString(), "-C", "target/classes", ".");
                    Files.move(part, PROGRAM);
                    List<String> archiving = List.of("-XX:ArchiveClassesAtExit=" + CLASSES.toAbsolutePath());
                    RunningCentre.launch(archiving, folder, "demo", Map.of())
                            .answering()
                            .close();
                    Files.createFile(COMPLETE);
                }
            }
        }
        return folder;
    }
}
