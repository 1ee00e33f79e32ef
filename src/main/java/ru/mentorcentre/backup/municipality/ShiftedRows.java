package ru.mentorcentre.backup.municipality;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The rows of a table as they are loaded: read line by line, some of their values changed. */
final class ShiftedRows extends InputStream {

    private final InputStream source;
    private final List<Optional<UnaryOperator<String>>> changes;
    private byte[] line = {};
    private int at;

    /** @param changes one for each column, as {@link CopyRow#changed} takes them */
    ShiftedRows(InputStream source, List<Optional<UnaryOperator<String>>> changes) {
        this.source = new BufferedInputStream(source, 1 << 16);
        this.changes = changes;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (at == line.length) {
            byte[] next = line(source);
            if (next == null) {
                return -1;
            }
            line = CopyRow.changed(next, changes);
            at = 0;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, target, from, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** The next line without its end, {@code null} after the last: a line break inside of a value is written otherwise. */
    static byte[] line(InputStream source) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int one = source.read();
        if (one < 0) {
            return null;
        }
        while (one >= 0 && one != '\n') {
            line.write(one);
            one = source.read();
        }
        return line.toByteArray();
    }
}
