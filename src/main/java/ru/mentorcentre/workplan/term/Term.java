package ru.mentorcentre.workplan.term;

import java.time.LocalDate;

/**
 * By when an event is planned (срок, domain §10.2): the text as it was written, which is what is kept and printed, and
 * what was understood of it.
 *
 * @param raw as it was written
 * @param head what has days, or tells why there are none
 * @param openTail what comes after the head without a deadline, «по мере необходимости»; empty for a bare «и далее»,
 *     {@code null} for none
 * @param problem why the text was not read, in Russian; {@code null} when it was, or when there is nothing to say
 * @param entered days a person put in place of those read; {@code null} for none
 */
public record Term(String raw, TermHead head, String openTail, String problem, DayRange entered) {

    static Term read(String raw, TermHead head, String openTail) {
        return new Term(raw, head, openTail, null, null);
    }

    static Term unreadable(String raw, String problem) {
        return new Term(raw, TermHead.of(TermKind.UNREADABLE), null, problem, null);
    }

    /** The same text with days a person decided on; {@code null} goes back to those read. */
    public Term entered(DayRange days) {
        return new Term(raw, head, openTail, problem, days);
    }

    public TermKind kind() {
        return openTail == null ? head.kind() : TermKind.COMPOUND;
    }

    /** The kind of what has the deadline; that of the whole where there is no tail. */
    public TermKind headKind() {
        return head.kind();
    }

    /** The first day; {@code null} where none is known. */
    public LocalDate start() {
        return entered == null ? head.first() : entered.first();
    }

    /** The last day, the deadline; {@code null} where there is none. */
    public LocalDate end() {
        return entered == null ? head.last() : entered.last();
    }

    public TermBounds bounds() {
        return entered == null ? head.kind().bounds() : TermBounds.ENTERED;
    }

    /** Whether it goes on after its deadline; such an event is not over with its head. */
    public boolean hasOpenTail() {
        return openTail != null;
    }

    /** Only a term with an end can be; an external one therefore once its date has been entered. */
    public boolean canBeOverdue() {
        return end() != null;
    }

    /** Whether the deadline is past; of a term with an open tail that of its head. */
    public boolean isOverdue(LocalDate today) {
        return canBeOverdue() && today.isAfter(end());
    }

    /** How it was understood, for the screen: «с 01.11.2026 по 31.05.2027». */
    public String words() {
        return TermWords.of(this);
    }
}
