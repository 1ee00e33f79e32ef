package ru.mentorcentre.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.mentorcentre.backup.archive.ArchiveDamaged;
import ru.mentorcentre.backup.archive.ArchiveReader;
import ru.mentorcentre.backup.archive.ArchiveWriter;
import ru.mentorcentre.backup.archive.Manifest;

/** An archive is whole or refused. */
class ArchiveTests {

    private static final byte[] ROWS = "1\tСосновка\n2\tБерёзовка\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void write() throws IOException {
        archive = folder.resolve("copy.zip");
        try (ArchiveWriter writer = new ArchiveWriter(archive)) {
            Manifest.Table school = writer.add("school", List.of("id", "name"), out -> {
                out.write(ROWS);
                return 2;
            });
            Manifest.Table noise = writer.add("noise", List.of("bytes"), out -> {
                byte[] bytes = new byte[200_000];
                new Random(1).nextBytes(bytes);
                out.write(bytes);
                return 1;
            });
            writer.finish(new Manifest(
                    Manifest.FORMAT,
                    Manifest.INSTALLATION,
                    "1.0",
                    "18",
                    Instant.EPOCH,
                    List.of(new Manifest.Migration("1", 7)),
                    List.of(school, noise),
                    List.of(new Manifest.Sequence("school_seq", 51, true)),
                    Map.of("survey", "ab"),
                    Map.of()));
        }
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        try (ArchiveReader reader = new ArchiveReader(archive)) {
            reader.verify();
            assertThat(reader.manifest().rows()).isEqualTo(3);
            assertThat(reader.manifest().keys()).containsEntry("survey", "ab");
            assertThat(reader.manifest().sequences()).containsExactly(new Manifest.Sequence("school_seq", 51, true));
            assertThat(reader.open(reader.manifest().tables().get(0))).hasBinaryContent(ROWS);
        }
    }

    @Test
    void itNeverTakesThePlaceOfAnother() {
        assertThatThrownBy(() -> new ArchiveWriter(archive)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        Path other = folder.resolve("other.zip");
        try (ArchiveWriter writer = new ArchiveWriter(other)) {
            writer.add("school", List.of("id"), out -> 0);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**/other*");
    }

    @Test
    void aFileCutOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            Path cut = folder.resolve("cut" + length + ".zip");
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            assertRefused(cut);
        }
    }

    @Test
    void aByteThatChangedIsNoticedWhereverItIs() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        for (int place = 60; place < whole.length; place += whole.length / 40) {
            byte[] changed = whole.clone();
            changed[place] ^= 0x55;
            Path file = folder.resolve("changed" + place + ".zip");
            Files.write(file, changed);
            assertRefused(file);
        }
    }

    @Test
    void whatWasChangedByHandIsNoticed() throws IOException {
        Path other = copy("rows.zip");
        inside(other, zip -> Files.writeString(zip.getPath("tables/school.copy"), "1\tСосновка\n"));
        assertRefused(other);
        Path more = copy("more.zip");
        inside(more, zip -> Files.writeString(zip.getPath("tables/account.copy"), "1\tadmin\n"));
        assertRefused(more);
        Path fewer = copy("fewer.zip");
        inside(fewer, zip -> Files.delete(zip.getPath("tables/school.copy")));
        assertRefused(fewer);
        Path none = copy("none.zip");
        inside(none, zip -> Files.delete(zip.getPath("manifest.json")));
        assertRefused(none);
        Path text = Files.writeString(folder.resolve("text.zip"), "Отчёт");
        assertRefused(text);
        assertRefused(folder.resolve("nothing.zip"));
    }

    private Path copy(String name) throws IOException {
        return Files.copy(archive, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void inside(Path file, Change change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            change.make(zip);
        }
    }

    private static void assertRefused(Path file) {
        assertThatThrownBy(() -> {
                    try (ArchiveReader reader = new ArchiveReader(file)) {
                        reader.verify();
                    }
                })
                .as(file.toString())
                .isInstanceOf(ArchiveDamaged.class);
    }

    private interface Change {
        void make(FileSystem zip) throws IOException;
    }
}
