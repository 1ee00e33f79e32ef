package ru.mentorcentre.shared.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programs of PostgreSQL that come along, unpacked into the data folder, and how to run them. */
final class PostgresPrograms {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final long LONGEST_MINUTES = 30;

    private final Path folder;
    private final boolean root;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
        this.root = isLinux() && "root".equals(System.getProperty("user.name"));
    }

    /**
     * Unpacks them, unless that was done before.
     *
     * @throws ru.mentorcentre.shared.installation.StartRefused when there are none for this system
     */
    static PostgresPrograms in(Path bin) throws IOException {
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream(packedName())) {
            if (packed == null) {
                throw StartProblems.platform();
            }
            PostgresPrograms programs = new PostgresPrograms(PackedPrograms.unpack(packed.readAllBytes(), bin));
            programs.checkTheyRun();
            return programs;
        }
    }

    /** Clears away what earlier versions of the program and broken-off starts left beside them. */
    void clearOthers() throws IOException {
        PackedPrograms.clear(folder.getParent(), folder);
    }

    /** The major version, as it stands in {@code PG_VERSION} of a data directory. */
    String majorVersion() throws IOException {
        Matcher version = VERSION.matcher(run(List.of("postgres", "--version")).output());
        return version.find() ? version.group(1) : "";
    }

    /** Runs one of them to its end. PostgreSQL refuses to work for root, who borrows a name without rights for it. */
    Outcome run(List<String> command) throws IOException {
        List<String> words = new ArrayList<>();
        if (root) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(folder.resolve("bin")
                .resolve(command.get(0) + (isWindows() ? ".exe" : ""))
                .toAbsolutePath()
                .toString());
        words.addAll(command.subList(1, command.size()));
        return execute(words);
    }

    private void checkTheyRun() throws IOException {
        if (root && execute(List.of("unshare", "-U", "true")).code() != 0) {
            throw StartProblems.root();
        }
        try {
            if (majorVersion().isEmpty()) {
                throw StartProblems.platform();
            }
        } catch (IOException notForThisSystem) {
            throw StartProblems.platform();
        }
    }

    /** What it says goes to a file: the server that pg_ctl leaves behind would hold a pipe open for ever. */
    private static Outcome execute(List<String> words) throws IOException {
        Path said = Files.createTempFile("postgres", ".out");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(words.get(0) + " did not end in " + LONGEST_MINUTES + " minutes");
            }
            return new Outcome(process.exitValue(), new String(Files.readAllBytes(said), StandardCharsets.UTF_8));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(words.get(0) + " was interrupted", interrupted);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static String packedName() {
        String system = isWindows() ? "windows" : isLinux() ? "linux" : "other";
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return "/postgres-" + system + "-" + (processor.equals("amd64") ? "x86_64" : processor) + ".txz";
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    /** How a program ended and what it said. */
    record Outcome(int code, String output) {

        boolean failed() {
            return code != 0;
        }
    }
}
