package ru.mentorcentre.shared.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person typed into a search box, made ready for {@code translate(lower(column), 'ё', 'е') like :q}: case and ё/е
 * do not matter, nor how the sign of a number is written, a part of a word is enough, {@code %} and {@code _} mean themselves.
 */
public final class SearchText {

    private static final int LONGEST = 100;

    /** «№ 3», «№3», «N 3», «No. 3»: a school writes its number this way or that. */
    private static final Pattern NUMBER_MARK =
            Pattern.compile("\\s*(?:№|(?<![\\p{L}\\d])n[o°º]?\\.?)\\s*(?=\\d)|\\s*№\\s*");

    private SearchText() {}

    /** The pattern, never {@code null}; an empty search finds all. */
    public static String like(String typed) {
        String escaped = plain(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + NUMBER_MARK.matcher(escaped).replaceAll("%") + "%";
    }

    /** Words in their order, each a part of a word: «сош 10» finds «СОШ № 10». */
    public static String words(String typed) {
        return like(typed).replace(' ', '%');
    }

    /** The words alone, for a search that finds them in any order. */
    public static List<String> parts(String typed) {
        return Arrays.stream(NUMBER_MARK.matcher(plain(typed)).replaceAll(" ").split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a text in the memory is found, as {@link #like} finds one in the database. */
    public static boolean isFound(String text, String typed) {
        String pattern = Arrays.stream(NUMBER_MARK.split(plain(typed)))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(normal(text)).find();
    }

    private static String plain(String typed) {
        String text = typed == null ? "" : normal(typed.strip().replaceAll("[\\s\\u00a0]+", " "));
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Lower case, е for ё: two texts that people take for the same are equal. */
    public static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
