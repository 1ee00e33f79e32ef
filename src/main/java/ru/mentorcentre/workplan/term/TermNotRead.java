package ru.mentorcentre.workplan.term;

/** A term cannot be read. The message tells why, in Russian, where there is more to say than that it is not understood. */
final class TermNotRead extends RuntimeException {

    private TermNotRead(String reason) {
        super(reason, null, false, false);
    }

    static TermNotRead because(String reason) {
        return new TermNotRead(reason);
    }

    static TermNotRead notUnderstood() {
        return new TermNotRead(null);
    }

    boolean hasReason() {
        return getMessage() != null;
    }
}
