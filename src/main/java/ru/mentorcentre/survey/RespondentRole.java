package ru.mentorcentre.survey;

import java.util.Arrays;
import java.util.Optional;

/** Whom a questionnaire is made for. */
public enum RespondentRole {
    MENTEE("mentee", "наставляемых"),
    MENTOR("mentor", "наставников");

    private final String key;
    private final String title;

    RespondentRole(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Its word in a YAML file. */
    public String key() {
        return key;
    }

    /** «для наставников». */
    public String title() {
        return title;
    }

    public static Optional<RespondentRole> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
