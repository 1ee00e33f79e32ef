package ru.mentorcentre.workplan.term;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What of a term was read, without its open tail.
 *
 * @param days the stretches it names, the earliest first; several for a list, none where there is no date, and only a
 *     single one may be open
 * @param repetition how often within them; {@code null} when it is not said
 */
public record TermHead(TermKind kind, List<DayRange> days, Repetition repetition) {

    public TermHead {
        days = List.copyOf(days);
    }

    static TermHead of(TermKind kind, DayRange... days) {
        return new TermHead(kind, List.of(days), null);
    }

    TermHead repeated(Repetition often) {
        return new TermHead(kind, days, often);
    }

    /** It waits for a need or for somebody else's plan. */
    boolean isWithoutDate() {
        return kind == TermKind.EVENT || kind == TermKind.EXTERNAL;
    }

    LocalDate first() {
        return days.isEmpty() ? null : days.get(0).first();
    }

    LocalDate last() {
        return days.size() < 2
                ? days.stream().findFirst().map(DayRange::last).orElse(null)
                : days.stream()
                        .map(DayRange::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }
}
