package ru.mentorcentre.shared.persistence;

import java.util.Locale;

/**
 * What a person typed into a search box, made ready for {@code translate(lower(column), 'ё', 'е') like :q}: case and ё/е
 * do not matter, a part of a word is enough, {@code %} and {@code _} mean themselves.
 */
public final class SearchText {

    private static final int LONGEST = 100;

    private SearchText() {}

    /** The pattern, never {@code null}; an empty search finds all. */
    public static String like(String typed) {
        String text = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
        String escaped = normal(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped + "%";
    }

    /** Words in their order, each a part of a word: «сош 10» finds «СОШ № 10». */
    public static String words(String typed) {
        return like(typed).replace(' ', '%');
    }

    /** Lower case, е for ё: two texts that people take for the same are equal. */
    public static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
