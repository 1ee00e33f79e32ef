package ru.mentorcentre.survey;

import java.util.Arrays;
import java.util.Optional;

/** How a question is answered. */
public enum QuestionType {
    SCALE("scale10", "шкала от 1 до 10"),
    YES_NO("yesno", "да или нет"),
    TEXT("text", "свободный ответ"),
    CHOICE("choice", "один вариант"),
    SEVERAL("several", "несколько вариантов"),
    NUMBER("number", "число");

    private final String key;
    private final String title;

    QuestionType(String key, String title) {
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

    public static Optional<QuestionType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key.equals(key)).findFirst();
    }

    /** Whether its answers are chosen from options of its own. */
    public boolean hasOptions() {
        return this == CHOICE || this == SEVERAL;
    }
}
