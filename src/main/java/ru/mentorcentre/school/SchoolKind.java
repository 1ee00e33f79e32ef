package ru.mentorcentre.school;

import java.util.Arrays;
import java.util.Optional;
import ru.mentorcentre.shared.persistence.SearchText;

/** Kind of a school (вид), after the catalogue {@code school_kinds}. */
public enum SchoolKind {
    PRIMARY("Начальная школа", "НОШ", false),
    BASIC("Основная школа", "ООШ", false),
    SECONDARY("Средняя школа", "СОШ", false),
    SECONDARY_ADVANCED("Средняя школа с углублённым изучением предметов", "СОШ с УИП", false),
    GYMNASIUM("Гимназия", "гимназия", true),
    LYCEUM("Лицей", "лицей", true),
    CADET("Кадетская школа", "кадетская", false),
    BOARDING("Школа-интернат", "интернат", false),
    SPECIAL("Школа для детей с ОВЗ", "для детей с ОВЗ", false),
    EVENING("Вечерняя (очно-заочная) школа", "вечерняя", false),
    OTHER("Другая", "другая", false);

    private final String title;
    private final String shortTitle;
    private final boolean advanced;

    SchoolKind(String title, String shortTitle, boolean advanced) {
        this.title = title;
        this.shortTitle = shortTitle;
        this.advanced = advanced;
    }

    /** Reads a kind by its title or short name; case, ё/е and extra spaces do not matter. */
    public static Optional<SchoolKind> parse(String text) {
        String wanted = bare(text == null ? "" : text);
        return Arrays.stream(values())
                .filter(kind ->
                        bare(kind.title).equals(wanted) || bare(kind.shortTitle).equals(wanted))
                .findFirst();
    }

    private static String bare(String text) {
        return SearchText.normal(text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " "));
    }

    public String title() {
        return title;
    }

    /** The usual abbreviation, «СОШ». */
    public String shortTitle() {
        return shortTitle;
    }

    /** Whether such schools are of the advanced level (школа повышенного уровня) unless the school says otherwise. */
    public boolean advanced() {
        return advanced;
    }
}
