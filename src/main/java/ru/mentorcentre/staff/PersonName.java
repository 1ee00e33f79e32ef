package ru.mentorcentre.staff;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.shared.persistence.SearchText;

/** How a name is written. */
public final class PersonName {

    private PersonName() {}

    /** Иванова Анна Петровна. */
    public static String full(String last, String first, String patronymic) {
        return Stream.of(last, first, patronymic).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Иванова А. П. */
    public static String brief(String last, String first, String patronymic) {
        return last + initial(first) + initial(patronymic);
    }

    /** The same for names that differ only in case, ё/е and spaces. */
    public static String key(String last, String first, String patronymic) {
        return SearchText.normal(full(last, first, patronymic))
                .replaceAll("[\\s\\u00a0]+", " ")
                .replace(" -", "-")
                .replace("- ", "-")
                .strip();
    }

    private static String initial(String name) {
        return name == null || name.isEmpty() ? "" : "\u00a0" + name.charAt(0) + ".";
    }
}
