package ru.mentorcentre.access.credential;

/** What became of a code that somebody has typed. */
public enum CodeCheck {
    WRONG,
    /** A code of the app. */
    APP,
    /** A recovery code, which is used up now. */
    RECOVERY;

    public boolean isRight() {
        return this != WRONG;
    }
}
