package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration that has landed is never edited again: databases out there have run it as it was. A new one gets its line in
 * {@code src/test/resources/migrations.sha256}, which {@code sha256sum} in {@code src/main/resources/db/migration} prints.
 */
class LandedMigrationTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path CHECKSUMS = Path.of("src/test/resources/migrations.sha256");

    @Test
    void everyMigrationIsAsItLanded() throws Exception {
        assertThat(present()).as("migrations against " + CHECKSUMS).isEqualTo(landed());
    }

    @Test
    void namesTellTheMomentTheModuleAndTheMatter() throws Exception {
        assertThat(present().keySet()).allMatch(name -> name.matches("V\\d{12}__[a-z]+(_[a-z0-9]+)*\\.sql"));
    }

    private static Map<String, String> landed() throws IOException {
        return Files.readAllLines(CHECKSUMS).stream()
                .map(line -> line.split("\\s+", 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (one, other) -> one, TreeMap::new));
    }

    private static Map<String, String> present() throws Exception {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                found.put(file.getFileName().toString(), sha256(Files.readString(file)));
            }
        }
        return found;
    }

    /** Of the text with the line ends of the repository, also where git hands out others. */
    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
