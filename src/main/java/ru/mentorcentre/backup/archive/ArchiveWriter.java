package ru.mentorcentre.backup.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an archive, table by table. It takes its name only when it is whole and on the disk; closed before
 * {@link #finish}, it leaves nothing behind.
 */
public final class ArchiveWriter implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path draft;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private boolean finished;

    /**
     * Opens an archive beside its place, readable by its owner alone.
     *
     * @throws FileAlreadyExistsException when a file of this name is there: an archive never takes another's place
     */
    public ArchiveWriter(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        this.file = file.toAbsolutePath();
        this.draft = this.file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(draft);
        OwnersFile.create(draft);
        channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
        // three times as fast as the default and a tenth larger
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /**
     * Adds a table.
     *
     * @param columns in the order the content has them
     */
    public Manifest.Table add(String table, List<String> columns, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(entry(table)));
        Manifest.Table written = pass(table, columns, content, zip);
        zip.closeEntry();
        return written;
    }

    /** What the manifest would say of this content, which goes nowhere: to compare a database with an archive. */
    public static Manifest.Table describe(String table, List<String> columns, Content content) throws IOException {
        return pass(table, columns, content, OutputStream.nullOutputStream());
    }

    private static Manifest.Table pass(String table, List<String> columns, Content content, OutputStream out)
            throws IOException {
        Checksum checksum = new Checksum();
        long rows = content.writeTo(checksum.over(out));
        return new Manifest.Table(table, List.copyOf(columns), rows, checksum.bytes(), checksum.sha256());
    }

    /** Adds the manifest, brings everything to the disk and gives the archive its name. */
    public void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
        // a link, unlike a move, never takes the place of a file that came there meanwhile
        try {
            Files.createLink(file, draft);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file);
        }
        finished = true;
        Files.deleteIfExists(draft);
        OwnersFile.force(file.getParent());
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            channel.close();
            Files.deleteIfExists(draft);
        }
    }

    static String entry(String table) {
        return "tables/" + table + ".copy";
    }

    /** What fills an entry. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it.
         *
         * @return how many rows
         */
        long writeTo(OutputStream out) throws IOException;
    }
}
