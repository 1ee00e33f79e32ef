package ru.mentorcentre.backup.municipality;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One line of PostgreSQL's {@code COPY} in its text format. Only values that change are read, a file of ten megabytes is not. */
final class CopyRow {

    private static final String NULL = "\\N";

    private CopyRow() {}

    /**
     * The line with some values changed.
     *
     * @param changes one for each column, nothing for a value that stays; {@code null} of the database is not changed
     */
    static byte[] changed(byte[] line, List<Optional<UnaryOperator<String>>> changes) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream(line.length + 64);
        int from = 0;
        for (int column = 0; column < changes.size(); column++) {
            int to = end(line, from);
            if (column > 0) {
                changed.write('\t');
            }
            if (changes.get(column).isPresent()) {
                String text = new String(line, from, to - from, StandardCharsets.UTF_8);
                changed.writeBytes(changed(text, changes.get(column).get()).getBytes(StandardCharsets.UTF_8));
            } else {
                changed.write(line, from, to - from);
            }
            from = to + 1;
        }
        if (from <= line.length) {
            throw new IllegalArgumentException("More values than columns");
        }
        changed.write('\n');
        return changed.toByteArray();
    }

    /** The value of a column, nothing for {@code null} of the database. */
    static Optional<String> value(byte[] line, int column) {
        int from = 0;
        for (int i = 0; i < column; i++) {
            from = end(line, from) + 1;
        }
        String text = new String(line, from, end(line, from) - from, StandardCharsets.UTF_8);
        return text.equals(NULL) ? Optional.empty() : Optional.of(read(text));
    }

    private static String changed(String text, UnaryOperator<String> change) {
        return text.equals(NULL) ? NULL : written(change.apply(read(text)));
    }

    private static int end(byte[] line, int from) {
        if (from > line.length) {
            throw new IllegalArgumentException("Fewer values than columns");
        }
        int at = from;
        while (at < line.length && line[at] != '\t' && line[at] != '\n') {
            at++;
        }
        return at;
    }

    private static String read(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            read.append(one == '\\' ? meant(text.charAt(++i)) : one);
        }
        return read.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000b';
            default -> escaped;
        };
    }

    private static String written(String text) {
        if (text == null) {
            return NULL;
        }
        return text.replace("\\", "\\\\")
                .replace("\b", "\\b")
                .replace("\f", "\\f")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\u000b", "\\v");
    }
}
