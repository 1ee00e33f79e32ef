package ru.mentorcentre.staff;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a name is written. */
final class PersonName {

    private PersonName() {}

    /** Иванова Анна Петровна. */
    static String full(String last, String first, String patronymic) {
        return Stream.of(last, first, patronymic).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Иванова А. П. */
    static String brief(String last, String first, String patronymic) {
        return last + initial(first) + initial(patronymic);
    }

    private static String initial(String name) {
        return name == null || name.isEmpty() ? "" : "\u00a0" + name.charAt(0) + ".";
    }
}
