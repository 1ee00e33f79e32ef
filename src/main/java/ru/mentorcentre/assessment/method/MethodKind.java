package ru.mentorcentre.assessment.method;

import java.util.Arrays;
import ru.mentorcentre.shared.NotFound;

/** Which index a method computes. */
enum MethodKind {
    RESULTS("ИОР", "Индекс образовательных результатов"),
    WELFARE("ИСБШ", "Индекс социального благополучия школы");

    private final String title;
    private final String longTitle;

    MethodKind(String title, String longTitle) {
        this.title = title;
        this.longTitle = longTitle;
    }

    /** The kind with this name, in any case. */
    static MethodKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(NotFound.of("Методика", name));
    }

    public String title() {
        return title;
    }

    public String longTitle() {
        return longTitle;
    }

    /** Its part of an address. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
