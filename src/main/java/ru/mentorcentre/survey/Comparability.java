package ru.mentorcentre.survey;

import java.util.Arrays;
import java.util.Optional;

/** How a question of one phase is compared with its pair of the other (domain §9.2). */
public enum Comparability {
    EXPECTATION_GAP("expectation_gap", "Разрыв между ожиданием и фактом"),
    IMPORTANCE_VS_PERFORMANCE("importance_vs_performance", "Важность и исполнение"),
    QUALITATIVE("qualitative", "Свободные ответы рядом"),
    ATTITUDE_YES_NO("attitude_yesno", "Отношение: переходы да и нет"),
    INTENDED_VS_ACTUAL("intended_vs_actual_ordinal", "Намерение и факт");

    private final String key;
    private final String title;

    Comparability(String key, String title) {
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

    public static Optional<Comparability> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
