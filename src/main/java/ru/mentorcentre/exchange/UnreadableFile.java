package ru.mentorcentre.exchange;

/** A file that cannot be taken as a table at all; the message says in Russian why and what to do. */
public class UnreadableFile extends Exception {

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
