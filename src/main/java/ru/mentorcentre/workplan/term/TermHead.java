package ru.mentorcentre.workplan.term;

import java.util.List;

/**
 * What of a term was read, without its open tail.
 *
 * @param days the stretches it names, the earliest first; several for a list, none where there is no date
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
}
