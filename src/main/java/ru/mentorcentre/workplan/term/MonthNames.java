package ru.mentorcentre.workplan.term;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Names of months in Russian, in any case and shortened: «октябрь», «октября», «в октябре», «окт». */
final class MonthNames {

    /** Without endings, in the order of the year; the shorter name of a month is the beginning of this. */
    private static final List<String> STEMS = List.of(
            "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр");

    private static final List<String> NAMES = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");

    private static final String ENDINGS = "|ь|я|е|ю|ем|а|у|ом|й";
    private static final int SHORTEST = 3;

    private MonthNames() {}

    /** The month that a word in small letters names; {@code null} for another word. */
    static Month named(String word) {
        return Stream.of(Month.values())
                .filter(month -> isName(word, STEMS.get(month.ordinal())))
                .findFirst()
                .orElse(null);
    }

    private static boolean isName(String word, String stem) {
        if (word.length() < SHORTEST) {
            return false;
        }
        return stem.startsWith(word)
                || word.startsWith(stem) && word.substring(stem.length()).matches(ENDINGS);
    }

    /** «октябрь 2026». */
    static String of(YearMonth month) {
        return NAMES.get(month.getMonth().ordinal()) + " " + month.getYear();
    }

    /** «октябре 2026 года». */
    static String in(YearMonth month) {
        return STEMS.get(month.getMonth().ordinal()) + "е " + month.getYear() + " года";
    }
}
