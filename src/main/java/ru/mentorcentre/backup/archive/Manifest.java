package ru.mentorcentre.backup.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an archive says of itself; the entry {@code manifest.json}.
 *
 * @param format version of the layout of the archive, {@link #FORMAT} today
 * @param kind what it holds, {@link #INSTALLATION} for everything
 * @param program version of the program that wrote it, for people
 * @param postgres version of the database it was read from, for people
 * @param at when its snapshot was taken
 * @param migrations what the schema was made by, in order
 * @param tables in the order of their entries
 * @param sequences where counting goes on
 * @param keys fingerprint of each key of the installation by its name; the keys themselves are never in an archive
 * @param facts anything else a kind has to tell, by name
 */
public record Manifest(
        int format,
        String kind,
        String program,
        String postgres,
        Instant at,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        Map<String, String> keys,
        Map<String, String> facts) {

    public static final int FORMAT = 1;
    public static final String INSTALLATION = "installation";

    /** The version of the schema: that of its last migration. */
    public String schema() {
        return migrations.get(migrations.size() - 1).version();
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /**
     * One migration of the schema.
     *
     * @param checksum as Flyway counts it, so that a schema of the same number but another text is noticed
     */
    public record Migration(String version, Integer checksum) {}

    /**
     * One table.
     *
     * @param columns in the order of the entry
     * @param bytes length of the entry before compression
     * @param sha256 of the entry before compression, in hexadecimal
     */
    public record Table(String name, List<String> columns, long rows, long bytes, String sha256) {}

    /**
     * Where a sequence stands.
     *
     * @param called whether {@code last} was given out already
     */
    public record Sequence(String name, long last, boolean called) {}
}
