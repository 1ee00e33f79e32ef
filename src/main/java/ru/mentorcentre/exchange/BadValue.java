package ru.mentorcentre.exchange;

/** A cell's value that its column does not take; the message is the reason in Russian, shown beside the row. */
public class BadValue extends RuntimeException {

    public BadValue(String reason) {
        super(reason, null, false, false);
    }
}
