package ru.mentorcentre.survey;

import java.util.Arrays;
import java.util.Optional;

/** When a questionnaire is asked (domain §9). */
public enum SurveyPhase {
    BEFORE("before", "Перед началом"),
    AFTER("after", "После");

    private final String key;
    private final String title;

    SurveyPhase(String key, String title) {
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

    public static Optional<SurveyPhase> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
