package ru.mentorcentre.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** In what encoding a text may be. UTF-8 gives itself away; of the eight-bit ones the headers have to tell. */
final class CsvEncoding {

    private static final List<Charset> EIGHT_BIT = Stream.of("windows-1251", "IBM866", "KOI8-R")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private CsvEncoding() {}

    /** The text in every encoding that fits, the likeliest first. */
    static List<String> candidates(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return List.of(new String(content, StandardCharsets.UTF_16));
        }
        int mark = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return List.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content, mark, content.length - mark))
                    .toString());
        } catch (CharacterCodingException e) {
            return mark > 0
                    ? List.of(new String(content, mark, content.length - mark, StandardCharsets.UTF_8))
                    : EIGHT_BIT.stream()
                            .map(charset -> new String(content, charset))
                            .toList();
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
