package ru.mentorcentre.backup.archive;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** Reads an archive and trusts it only as far as its checksums go. */
public final class ArchiveReader implements AutoCloseable {

    private static final int LONGEST_MANIFEST = 16 << 20;

    private final ZipFile zip;
    private final Manifest manifest;

    /**
     * Opens an archive and reads its manifest.
     *
     * @throws ArchiveDamaged when it is none, is cut off, or of a layout this program does not know
     */
    public ArchiveReader(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ArchiveDamaged("Файла нет: " + file, null);
        }
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException broken) {
            throw new ArchiveDamaged("Файл оборван или это не резервная копия: " + file, broken);
        }
        try {
            manifest = read();
        } catch (ArchiveDamaged damaged) {
            zip.close();
            throw damaged;
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /**
     * Reads everything once and compares it with the manifest.
     *
     * @throws ArchiveDamaged naming the first table that differs
     */
    public void verify() {
        Set<String> expected = manifest.tables().stream()
                .map(Manifest.Table::name)
                .map(ArchiveWriter::entry)
                .collect(toSet());
        expected.add(ArchiveWriter.MANIFEST);
        List<String> found = zip.stream().map(ZipEntry::getName).toList();
        if (found.size() != expected.size() || !new HashSet<>(found).equals(expected)) {
            throw new ArchiveDamaged("Копия повреждена: состав файлов не тот, что в её описи", null);
        }
        for (Manifest.Table table : manifest.tables()) {
            verify(table);
        }
    }

    /** The content of a table, as it was written. */
    public InputStream open(Manifest.Table table) throws IOException {
        ZipEntry entry = zip.getEntry(ArchiveWriter.entry(table.name()));
        if (entry == null) {
            throw new ArchiveDamaged("Копия повреждена: нет таблицы " + table.name(), null);
        }
        return zip.getInputStream(entry);
    }

    private void verify(Manifest.Table table) {
        Checksum checksum = new Checksum();
        try (InputStream content = open(table)) {
            content.transferTo(checksum.over(OutputStream.nullOutputStream()));
        } catch (IOException broken) {
            throw new ArchiveDamaged("Копия повреждена: таблица " + table.name() + " не читается", broken);
        }
        if (checksum.bytes() != table.bytes() || !checksum.sha256().equals(table.sha256())) {
            throw new ArchiveDamaged(
                    "Копия повреждена: контрольная сумма таблицы " + table.name() + " не сходится", null);
        }
    }

    private Manifest read() {
        ZipEntry entry = zip.getEntry(ArchiveWriter.MANIFEST);
        if (entry == null) {
            throw new ArchiveDamaged("Это не резервная копия: в файле нет описи", null);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            Manifest read = ArchiveWriter.JSON.readValue(content.readNBytes(LONGEST_MANIFEST), Manifest.class);
            if (read.format() > Manifest.FORMAT) {
                throw new ArchiveDamaged("Копия сделана более новой программой: сначала обновите эту", null);
            }
            if (read.tables() == null
                    || read.migrations() == null
                    || read.migrations().isEmpty()) {
                throw new ArchiveDamaged("Копия повреждена: опись неполна", null);
            }
            return read;
        } catch (IOException | JacksonException broken) {
            throw new ArchiveDamaged("Копия повреждена: опись не читается", broken);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
