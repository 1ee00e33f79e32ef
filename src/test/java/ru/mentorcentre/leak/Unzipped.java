package ru.mentorcentre.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** All that can be read in some bytes: as UTF-8, as Windows-1251, and in what they pack. */
final class Unzipped {

    private Unzipped() {}

    static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8))
                .append(new String(bytes, Charset.forName("windows-1251")));
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
                }
            } catch (IOException damaged) {
                return text.toString();
            }
        }
        return text.toString();
    }
}
