package ru.mentorcentre.mentoring;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a name is written in a row that has only its parts. */
public final class PersonNames {

    private PersonNames() {}

    /** Иванова Анна Петровна. */
    public static String full(String last, String first, String patronymic) {
        return Stream.of(last, first, patronymic).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
