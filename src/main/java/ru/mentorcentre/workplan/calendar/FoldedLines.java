package ru.mentorcentre.workplan.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Lines of an iCalendar file, cut after 75 octets (RFC 5545 §3.1) and never inside a character. Libraries count
 * characters: a line of Russian would be twice as long.
 */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final byte[] LINE_END = {'\r', '\n'};
    private static final Pattern LINE_ENDS = Pattern.compile("\r?\n");

    private FoldedLines() {}

    /** @param text in whole lines */
    static byte[] of(String text) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(text.length() * 2);
        LINE_ENDS.splitAsStream(text).filter(line -> !line.isEmpty()).forEach(line -> fold(line, file));
        return file.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream file) {
        int octets = 0;
        int[] characters = line.codePoints().toArray();
        for (int character : characters) {
            byte[] one = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (octets + one.length > MOST_OCTETS) {
                file.writeBytes(LINE_END);
                file.write(' ');
                octets = 1;
            }
            file.writeBytes(one);
            octets += one.length;
        }
        file.writeBytes(LINE_END);
    }
}
