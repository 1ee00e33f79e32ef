package ru.mentorcentre.workplan.term;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import ru.mentorcentre.shared.Day;

/** Tells in Russian how a term was understood. */
final class TermWords {

    private static final String NOT_READ = "срок не разобран, хранится как написан";

    private TermWords() {}

    static String of(Term term) {
        if (term.entered() != null) {
            return range(term.entered()) + " (даты указаны вручную)";
        }
        if (term.kind() == TermKind.UNREADABLE) {
            return unreadable(term.problem());
        }
        var often = term.head().repetition();
        var words = (often == null ? "" : often.title() + ", ") + head(term);
        return term.hasOpenTail() ? (words + ", далее " + term.openTail()).strip() : words;
    }

    private static String unreadable(String problem) {
        if (TermReader.NOTHING.equals(problem)) {
            return problem;
        }
        return problem == null ? NOT_READ : NOT_READ + ": " + problem;
    }

    private static String head(Term term) {
        var days = term.head().days();
        return switch (term.headKind()) {
            case YEAR_LONG -> "весь год: " + range(days.get(0));
            case PROGRAMME -> "весь период программы: " + (days.isEmpty() ? "её срок не указан" : range(days.get(0)));
            case EVENT -> "без даты: " + term.raw().strip();
            case EXTERNAL -> "не раньше, чем будет известна дата: " + term.raw().strip();
            case MONTH_LIST ->
                days.stream().map(TermWords::month).collect(joining(", ")) + ": "
                        + range(new DayRange(term.start(), term.end()));
            default -> days.stream().map(TermWords::range).collect(joining(", "));
        };
    }

    private static String month(DayRange days) {
        return days.isWholeMonth() ? MonthNames.of(YearMonth.from(days.first())) : range(days);
    }

    static String range(DayRange days) {
        if (days.first() == null) {
            return "не позднее " + Day.of(days.last());
        }
        if (days.last() == null) {
            return "с " + Day.of(days.first()) + ", конец не назван";
        }
        return days.first().equals(days.last())
                ? Day.of(days.first())
                : "с " + Day.of(days.first()) + " по " + Day.of(days.last());
    }
}
