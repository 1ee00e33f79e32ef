package ru.mentorcentre.shared;

/** One line of typed text without spare spaces. */
public final class Line {

    private Line() {}

    /** {@code null} for an empty one. */
    public static String of(String typed) {
        String line = typed == null ? "" : typed.strip().replaceAll("[\\s\\u00a0]+", " ");
        return line.isEmpty() ? null : line;
    }
}
