package ru.mentorcentre.mentoring;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a name is written in a row that has only its parts. */
final class Names {

    private Names() {}

    /** Иванова Анна Петровна. */
    static String full(String last, String first, String patronymic) {
        return Stream.of(last, first, patronymic).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
