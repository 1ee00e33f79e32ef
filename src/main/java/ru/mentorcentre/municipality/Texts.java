package ru.mentorcentre.municipality;

/** Text as forms bring it. */
final class Texts {

    private Texts() {}

    /** Without spaces around; {@code null} when nothing is left. */
    static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** One line: without spaces around and with single ones inside; {@code null} when nothing is left. */
    static String line(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replaceAll("\\s+", " ");
    }
}
