package ru.mentorcentre.survey;

import java.util.Arrays;
import java.util.Optional;

/** When a questionnaire is asked (domain §9). */
public enum Phase {
    BEFORE("before", "Перед началом"),
    AFTER("after", "После");

    private final String key;
    private final String title;

    Phase(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Its word in a YAML file. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    static Optional<Phase> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
