package ru.mentorcentre.journal;

/** Somebody who may see a pair asked for what cannot be done now: led back to where it can be seen, and told why. */
public class MeetingNotEditable extends RuntimeException {

    private final transient String url;

    /** @param message in Russian */
    public MeetingNotEditable(String url, String message) {
        super(message, null, false, false);
        this.url = url;
    }

    String url() {
        return url;
    }
}
