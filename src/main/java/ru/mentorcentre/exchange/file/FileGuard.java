package ru.mentorcentre.exchange.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import ru.mentorcentre.exchange.UnreadableFile;

/** Tells by its first bytes what a file is, and refuses in plain words what is no table. */
public final class FileGuard {

    /** What can be read. */
    enum Format {
        XLSX,
        CSV
    }

    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final String WHAT_TO_DO =
            " Сохраните таблицу как «Книга Excel (.xlsx)» или «CSV UTF-8» и выберите файл снова.";
    private static final int HEAD = 8192;
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final Map<String, String> KNOWN = Map.of(
            "%PDF", "Это документ PDF, а не таблица.",
            "{\\rtf", "Это текстовый документ RTF, а не таблица.",
            "\u0089PNG", "Это картинка, а не таблица.",
            "\u00FF\u00D8\u00FF", "Это картинка, а не таблица.",
            "GIF8", "Это картинка, а не таблица.",
            "Rar!", "Это архив, а не таблица. Распакуйте его.",
            "7z\u00BC\u00AF", "Это архив, а не таблица. Распакуйте его.",
            "\u001F\u008B", "Это архив, а не таблица. Распакуйте его.");

    private FileGuard() {}

    static Format formatOf(byte[] content) throws UnreadableFile {
        if (content.length == 0) {
            throw new UnreadableFile("Файл пустой. Проверьте, тот ли файл выбран.");
        }
        if (content.length > MAX_BYTES) {
            throw new UnreadableFile("Файл больше 10 МБ. Разделите таблицу на несколько файлов.");
        }
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith(OLE)) {
            throw new UnreadableFile(aboutOle(content));
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return Format.XLSX;
        }
        for (Map.Entry<String, String> known : KNOWN.entrySet()) {
            if (head.startsWith(known.getKey())) {
                throw new UnreadableFile(known.getValue() + WHAT_TO_DO);
            }
        }
        refuseMarkup(head);
        refuseBinary(head);
        return Format.CSV;
    }

    private static void refuseMarkup(String head) throws UnreadableFile {
        String start =
                head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<?xml")
                || start.startsWith("<table")) {
            throw new UnreadableFile("Это веб-страница или XML, а не таблица, хотя имя файла может кончаться на .xls."
                    + " Откройте файл в Excel." + WHAT_TO_DO);
        }
    }

    private static void refuseBinary(String head) throws UnreadableFile {
        boolean utf16 = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        if (!utf16 && head.chars().anyMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f')) {
            throw new UnreadableFile("Это не таблица: в файле двоичные данные." + WHAT_TO_DO);
        }
    }

    private static String aboutOle(byte[] content) {
        if (contains(content, "EncryptedPackage")) {
            return "Файл защищён паролем. Откройте его в Excel, снимите пароль"
                    + " (Файл → Сведения → Защита книги → Зашифровать с использованием пароля) и сохраните.";
        }
        if (contains(content, "WordDocument")) {
            return "Это документ Word, а не таблица." + WHAT_TO_DO;
        }
        return "Это книга старого формата .xls. Откройте её в Excel и сохраните как «Книга Excel (.xlsx)».";
    }

    /** Names inside an OLE container are UTF-16, little endian. */
    private static boolean contains(byte[] content, String name) {
        String all = new String(content, StandardCharsets.ISO_8859_1);
        return all.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
