package ru.mentorcentre.exchange.file;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * In what encoding a text may be. UTF-8 gives itself away; of the eight-bit ones the headers have to tell. The text is
 * decoded as it is read: as a whole it would lie in the memory beside its bytes.
 */
record CsvEncoding(byte[] content, int start, Charset charset) {

    /** Enough for the rows among which the headers are looked for. */
    private static final int HEAD = 256 * 1024;

    private static final List<Charset> EIGHT_BIT = Stream.of("windows-1251", "IBM866", "KOI8-R")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    /** Every encoding that fits, the likeliest first. */
    static List<CsvEncoding> candidates(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return List.of(new CsvEncoding(content, 0, StandardCharsets.UTF_16));
        }
        int mark = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (mark > 0 || isUtf8(content)) {
            return List.of(new CsvEncoding(content, mark, StandardCharsets.UTF_8));
        }
        return EIGHT_BIT.stream()
                .map(charset -> new CsvEncoding(content, 0, charset))
                .toList();
    }

    /** The beginning of the text, to try a separator on; a spoiled letter is no reason to prefer another encoding. */
    Reader head() {
        char[] head = new char[HEAD];
        int length = 0;
        try (Reader text = text()) {
            for (int n = 0; n >= 0 && length < HEAD; n = text.read(head, length, HEAD - length)) {
                length += n;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StringReader(new String(head, 0, length).replace('\uFFFD', '?'));
    }

    /** The whole text, without Excel's own first line «sep=;», of which an empty one is kept for the row numbers. */
    Reader text() throws IOException {
        Reader text = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(content, start, content.length - start), charset));
        text.mark(5);
        char[] hint = new char[5];
        int length = text.read(hint);
        boolean excel = length == 5 && new String(hint).regionMatches(true, 0, "sep=", 0, 4) && hint[4] != '\n';
        if (!excel) {
            text.reset();
        }
        return text;
    }

    private static boolean isUtf8(byte[] content) {
        char[] buffer = new char[8192];
        try (Reader text = new InputStreamReader(
                new ByteArrayInputStream(content),
                StandardCharsets.UTF_8.newDecoder())) { // which reports, as decoders do
            while (text.read(buffer) >= 0) {
                // only whether it can be read matters
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
