package ru.mentorcentre.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import ru.mentorcentre.exchange.UnreadableFile;

/**
 * Looks through a workbook's parts before anything reads them: a small file may unpack to gigabytes, or hold one text
 * that fills the memory, or declare entities that multiply. It sees the same entries as the reader does.
 */
final class XlsxGuard {

    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_UNPACKED = 150L * 1024 * 1024;
    private static final long MAX_PART_BUT_SHEETS = 50L * 1024 * 1024;
    private static final int MAX_RATIO = 200;
    private static final long RATIO_COUNTS_FROM = 5L * 1024 * 1024;
    /** A cell holds at most 32,767 characters; escaped they stay below this. */
    private static final int MAX_RUN = 1024 * 1024;
    /** Keeps the shared strings below about a million. */
    private static final int MAX_TAGS_BUT_SHEETS = 4_000_000;

    private static final String BOMB =
            "Файл распаковывается в слишком большой объём и не похож на обычную таблицу. Скопируйте нужные строки в новую книгу и выберите её.";
    private static final String DAMAGED =
            "Файл повреждён: не удалось распаковать книгу. Откройте его в Excel, сохраните заново и выберите файл снова.";

    private long unpacked;

    private XlsxGuard() {}

    static XlsxPreflight.Finding check(byte[] content) throws UnreadableFile {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            XlsxPreflight.Finding finding = new XlsxGuard().check(zip);
            // the library takes a cell whose text is lost for empty
            if (finding.namesTexts() && !has("sharedStrings", zip)) {
                throw new UnreadableFile(DAMAGED);
            }
            return finding;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(DAMAGED, e);
        }
    }

    /** Whether the workbook says that it has such a part: styles, sharedStrings. */
    static boolean has(String part, byte[] content) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            return has(part, zip);
        }
    }

    private static boolean has(String part, ZipFile zip) throws IOException {
        try (InputStream types = zip.getInputStream(zip.getEntry("[Content_Types].xml"))) {
            return new String(types.readAllBytes(), StandardCharsets.UTF_8).contains("." + part + "+xml");
        }
    }

    private XlsxPreflight.Finding check(ZipFile zip) throws IOException, UnreadableFile {
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > MAX_ENTRIES) {
            throw new UnreadableFile(BOMB);
        }
        refuseOthers(entries.stream().map(ZipArchiveEntry::getName).collect(Collectors.toSet()));
        XlsxPreflight.Finding finding = XlsxPreflight.Finding.NOTHING;
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableFile("Файл защищён паролем. Снимите пароль и выберите файл снова.");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                if (in == null) {
                    throw new IOException("no data: " + entry.getName());
                }
                checkPart(entry, in);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                finding = finding.and(XlsxPreflight.of(in));
                if (!finding.harmless()) {
                    throw new UnreadableFile(BOMB);
                }
            }
        }
        return finding;
    }

    private static void refuseOthers(Set<String> names) throws UnreadableFile {
        String whatToDo = " Сохраните таблицу как «Книга Excel (.xlsx)» и выберите файл снова.";
        if (names.contains("xl/workbook.bin")) {
            throw new UnreadableFile("Это двоичная книга Excel (.xlsb)." + whatToDo);
        }
        if (names.contains("word/document.xml")) {
            throw new UnreadableFile("Это документ Word, а не таблица." + whatToDo);
        }
        if (names.contains("content.xml")) {
            throw new UnreadableFile("Это документ LibreOffice (.ods)." + whatToDo);
        }
        if (!names.contains("[Content_Types].xml") || names.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw new UnreadableFile("Это архив, а не таблица. Распакуйте его и выберите файл .xlsx или .csv.");
        }
    }

    private void checkPart(ZipArchiveEntry entry, InputStream in) throws IOException, UnreadableFile {
        boolean sheet = entry.getName().startsWith("xl/worksheets/");
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        XmlRun run = new XmlRun();
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            unpacked += n;
            boolean tooDense = size > RATIO_COUNTS_FROM && size > MAX_RATIO * Math.max(1, entry.getCompressedSize());
            if (unpacked > MAX_UNPACKED || tooDense || !sheet && size > MAX_PART_BUT_SHEETS) {
                throw new UnreadableFile(BOMB);
            }
            if (xml) {
                run.follow(buffer, n);
                if (run.longest > MAX_RUN || !sheet && run.tags > MAX_TAGS_BUT_SHEETS) {
                    throw new UnreadableFile(BOMB);
                }
                if (run.declares) {
                    throw new UnreadableFile(
                            "В книге есть посторонние объявления XML, такие файлы не принимаются. Сохраните таблицу в Excel заново.");
                }
            }
        }
    }

    /** Follows the bytes of an XML part. */
    private static final class XmlRun {
        private int length;
        private int longest;
        private int tags;
        private boolean declares;
        private int last;
        private int beforeLast;

        void follow(byte[] bytes, int count) {
            for (int i = 0; i < count; i++) {
                byte b = bytes[i];
                if (b == '<') {
                    tags++;
                    length = 0;
                } else {
                    longest = Math.max(longest, ++length);
                    // <!DOCTYPE, <!ENTITY; a comment and CDATA go on with - and [
                    declares |= beforeLast == '<' && last == '!' && b != '-' && b != '[';
                }
                beforeLast = last;
                last = b;
            }
        }
    }
}
