package ru.mentorcentre.workplan.term;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers that say which: «2-я», «II», «вторая», «последняя». */
final class OrdinalNumbers {

    /** «Последняя», whichever number that is. */
    static final int LAST = -1;

    private static final String ENDING =
            "(?:-?(?:ая|яя|ой|ый|ий|ую|юю|ого|его|го|ей|ое|ом|ем|я|й|е|ю|м))?(?![\\p{L}\\p{N}])";
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})" + ENDING);
    private static final Pattern ROMAN = Pattern.compile("(i{1,3}|iv|v|[ⅰ-ⅴ])" + ENDING);
    private static final List<String> ROMAN_NUMBERS = List.of("i", "ii", "iii", "iv", "v");
    private static final String SINGLE_SIGNS = "ⅰⅱⅲⅳⅴ";
    /** II and III as they were typed on machines with Russian letters only. */
    private static final Pattern RUSSIAN_LETTERS = Pattern.compile("([пш])(?= ?кв)");

    private static final List<String> WORDS = List.of(
            "перв(?:ый|ая|ой|ую|ое|ого|ом)",
            "втор(?:ой|ая|ую|ое|ого|ом)",
            "трет(?:ий|ья|ьей|ью|ье|ьего|ьем)",
            "четверт(?:ый|ая|ой|ую|ое|ого|ом)",
            "пят(?:ый|ая|ой|ую|ое|ого|ом)");

    private static final String LAST_WORD = "последн(?:ий|яя|ей|юю|ее|его|ем)";

    private OrdinalNumbers() {}

    /** The number that comes next; {@code null} if something else does. */
    static Integer next(TermScanner scanner) {
        var digits = scanner.accept(DIGITS);
        if (digits != null) {
            return Integer.valueOf(digits.group(1));
        }
        var roman = scanner.accept(ROMAN);
        if (roman != null) {
            return number(roman.group(1));
        }
        var letter = scanner.accept(RUSSIAN_LETTERS);
        return letter != null
                ? Integer.valueOf(letter.group().equals("п") ? 2 : 3)
                : scanner.word(OrdinalNumbers::word);
    }

    private static int number(String roman) {
        var sign = SINGLE_SIGNS.indexOf(roman);
        return 1 + (sign < 0 ? ROMAN_NUMBERS.indexOf(roman) : sign);
    }

    private static Integer word(String word) {
        if (word.matches(LAST_WORD)) {
            return LAST;
        }
        var place = Arrays.asList(WORDS.stream().map(word::matches).toArray()).indexOf(true);
        return place < 0 ? null : place + 1;
    }
}
