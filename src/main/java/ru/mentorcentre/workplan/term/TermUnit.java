package ru.mentorcentre.workplan.term;

import java.time.YearMonth;
import java.util.stream.Stream;

/** What a point of a term is: a day, a part of a month, a month, or several. */
enum TermUnit {
    DAY(1, 31, "-го числа", null),
    /** Sevens from the 1st, so that a week lies in its month: the second is the 8th to the 14th. */
    WEEK(7, 5, "-й недели", "нед|недел.{1,3}"),
    /** The 1st to the 10th, to the 20th, to the end: «начало», «середина», «конец». */
    DECADE(10, 3, "-й декады", "декад.{0,2}"),
    HALF_OF_MONTH(15, 2, "-й половины", "половин.{1,2}"),
    MONTH(null),
    QUARTER("кв|квартал.{0,2}"),
    HALF_YEAR("полуг|полугод|полугоди.{1,2}");

    private final int length;
    private final int most;
    private final String genitive;
    private final String words;

    TermUnit(int length, int most, String genitive, String words) {
        this.length = length;
        this.most = most;
        this.genitive = genitive;
        this.words = words;
    }

    TermUnit(String words) {
        this(0, 0, null, words);
    }

    /** The unit a word in small letters stands for; {@code null} for another word. */
    static TermUnit named(String word) {
        return Stream.of(values())
                .filter(unit -> unit.words != null && word.matches(unit.words))
                .findFirst()
                .orElse(null);
    }

    boolean isPartOfMonth() {
        return length > 0;
    }

    /** The days of that part of a month, the last part with all that is left; told when the month has no such part. */
    DayRange in(YearMonth month, int number) {
        int days = month.lengthOfMonth();
        if (number == OrdinalNumbers.LAST && this == WEEK) {
            return DayRange.of(month, days - length + 1, days);
        }
        int parts = Math.min(most, (days + length - 1) / length);
        int part = number == OrdinalNumbers.LAST ? parts : number;
        if (part < 1 || part > parts) {
            throw TermNotRead.because("в " + MonthNames.in(month) + " нет " + number + genitive);
        }
        return DayRange.of(month, length * (part - 1) + 1, part == parts ? days : length * part);
    }
}
