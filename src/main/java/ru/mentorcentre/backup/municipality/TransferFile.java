package ru.mentorcentre.backup.municipality;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.mentorcentre.backup.archive.ArchiveDamaged;
import ru.mentorcentre.backup.archive.ArchiveReader;
import ru.mentorcentre.backup.archive.Manifest;

/** The file that one municipality travels in. */
final class TransferFile implements AutoCloseable {

    static final String KIND = "municipality";
    static final String NAME = "municipality";
    static final String REGION = "region";
    static final String HIGHEST_KEY = "highestKey";
    static final String LEFT_BEHIND = "leftBehind";

    private final ArchiveReader archive;

    /**
     * Opens a file and looks through all of it.
     *
     * @throws ArchiveDamaged when it is not what was written
     * @throws TransferRefused when it is another kind of file
     */
    TransferFile(Path file) throws IOException {
        archive = new ArchiveReader(file);
        try {
            if (!KIND.equals(archive.manifest().kind())) {
                throw new TransferRefused(
                        "В файле не данные одного муниципалитета, а вся установка: её читает команда restore");
            }
            archive.verify();
            if (!facts().keySet().containsAll(List.of(NAME, REGION, HIGHEST_KEY))) {
                throw new ArchiveDamaged("Файл повреждён: опись неполна", null);
            }
        } catch (RuntimeException problem) {
            archive.close();
            throw problem;
        }
    }

    Manifest manifest() {
        return archive.manifest();
    }

    String municipality() {
        return facts().get(NAME);
    }

    String region() {
        return facts().get(REGION);
    }

    long highestKey() {
        return Long.parseLong(facts().get(HIGHEST_KEY));
    }

    InputStream open(Manifest.Table table) throws IOException {
        return archive.open(table);
    }

    /** All values of a column, without those that are not there. */
    List<String> values(String table, String column) throws IOException {
        Optional<Manifest.Table> found = manifest().tables().stream()
                .filter(one -> one.name().equals(table))
                .findFirst();
        List<String> values = new ArrayList<>();
        if (found.isPresent()) {
            int place = found.get().columns().indexOf(column);
            if (place < 0) {
                throw new IllegalArgumentException("No column " + table + "." + column);
            }
            try (InputStream rows = new BufferedInputStream(open(found.get()))) {
                for (byte[] line = ShiftedRows.line(rows); line != null; line = ShiftedRows.line(rows)) {
                    CopyRow.value(line, place).ifPresent(values::add);
                }
            }
        }
        return values;
    }

    private Map<String, String> facts() {
        return archive.manifest().facts();
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
