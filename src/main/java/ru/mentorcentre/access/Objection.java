package ru.mentorcentre.access;

/** What was asked for goes against a rule; the message is in Russian and says what to do. */
class Objection extends RuntimeException {

    private final String field;

    Objection(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field of the form to blame. */
    String field() {
        return field;
    }
}
