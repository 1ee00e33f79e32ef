package ru.mentorcentre.journal;

/** Typed text of several lines without spare spaces around it. */
final class Paragraphs {

    private Paragraphs() {}

    /** {@code null} for an empty one. */
    static String of(String typed) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        return text.isEmpty() ? null : text;
    }
}
