package ru.mentorcentre.shared.trace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The words of a spreadsheet, a Word document or a text file, without regard to their order. */
final class FileText {

    /** Beyond it a packed file is not unpacked any further: none that came in by a form is as big. */
    private static final int MOST = 64 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private FileText() {}

    static String of(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K' ? unpacked(content) : plain(content);
    }

    private static String unpacked(byte[] content) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") && text.length() < MOST) {
                    text.append(words(new String(zip.readNBytes(MOST - text.length()), StandardCharsets.UTF_8)))
                            .append(' ');
                }
            }
        } catch (IOException damaged) {
            return text.toString();
        }
        return text.toString();
    }

    /** A word may be cut in runs, a paragraph or a cell ends it. */
    private static String words(String xml) {
        return xml.replaceAll("</(w:p|si|c|is|row)>", " ").replaceAll("<[^>]*>", "");
    }

    private static String plain(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            return new String(content, WINDOWS);
        }
    }
}
