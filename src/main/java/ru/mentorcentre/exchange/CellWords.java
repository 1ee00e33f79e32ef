package ru.mentorcentre.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/** How words of a file are compared: spaces, case, ё/е and Latin look-alikes do not matter. */
public final class CellWords {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F\\uFEFF\\u200B]+");
    private static final Pattern MARKS = Pattern.compile("[*:.]+$");
    private static final String LATIN = "abcehkmoptxy";
    private static final String CYRILLIC = "авсенкмортху";

    private CellWords() {}

    /** Without spaces around, one space between words, and without the apostrophe our own export puts before a formula. */
    static String clean(String text) {
        if (text == null) {
            return "";
        }
        String clean = SPACES.matcher(text).replaceAll(" ").strip();
        return FormulaGuard.restore(clean);
    }

    /** The same key for «Эл. почта», «эл.  почта *» and «Эл. пoчта» with a Latin o; for «Стаж лет» and «Стаж, лет». */
    public static String key(String text) {
        String lower = MARKS.matcher(clean(text).toLowerCase(Locale.ROOT)).replaceFirst("");
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int lookAlike = LATIN.indexOf(c);
            if (c == 'ё') {
                key.append('е');
            } else if (lookAlike >= 0) {
                key.append(CYRILLIC.charAt(lookAlike));
            } else if (c != ' ' && c != ',' && c != '.') {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** How many letters have to be changed, added or taken away, or swapped with the next one. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
