package ru.mentorcentre.shared;

/** Typed text of several lines without spare spaces around it; {@link Line} is for one. */
public final class Paragraphs {

    private Paragraphs() {}

    /** @return {@code null} for an empty one */
    public static String of(String typed) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        return text.isEmpty() ? null : text;
    }
}
