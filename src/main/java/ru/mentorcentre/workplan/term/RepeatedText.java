package ru.mentorcentre.workplan.term;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A term with its «ежемесячно», «2 раза в год» taken out. */
record RepeatedText(Repetition repetition, TermText rest) {

    private static final String UNIT =
            "(?:учебную четверть|учебный год|день|неделю|месяц|мес|квартал|кв|четверть|полугодие|год)";
    private static final String LEAST = "(?:не (?:реже|менее|чаще)(?: чем)? )?";
    private static final Pattern OFTEN = Pattern.compile("(?<![\\p{L}\\p{N}])" + LEAST
            + "(?:(?:(?<times>\\d{1,2}|один|одного|два|двух|три|трех|четыре|четырех) ?)?(?:раза?|р\\.?) в (?<unit>"
            + UNIT
            + ")"
            + "|кажд(?:ый|ую|ое) (?<each>" + UNIT + ")"
            + "|еже(?<adverb>дневно|недельно|месячно|квартально|годно))(?![\\p{L}\\p{N}])");
    private static final List<String> NUMBERS = List.of("од", "дв", "тр", "че");

    /** {@code null} when it does not say how often. */
    static RepeatedText find(TermText text) {
        var match = OFTEN.matcher(text.folded());
        if (!match.find()) {
            return null;
        }
        return new RepeatedText(
                new Repetition(times(match.group("times")), unit(match)), text.without(match.start(), match.end()));
    }

    private static RepetitionUnit unit(Matcher match) {
        var word = match.group("unit") != null ? match.group("unit") : match.group("each");
        return RepetitionUnit.named(word != null ? word : match.group("adverb"));
    }

    private static int times(String number) {
        if (number == null) {
            return 1;
        }
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : NUMBERS.indexOf(number.substring(0, 2)) + 1;
    }
}
