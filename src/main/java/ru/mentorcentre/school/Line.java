package ru.mentorcentre.school;

/** One line of typed text without spare spaces. */
final class Line {

    private Line() {}

    /** {@code null} for an empty one. */
    static String of(String typed) {
        String line = typed == null ? "" : typed.strip().replaceAll("[\\s\\u00a0]+", " ");
        return line.isEmpty() ? null : line;
    }
}
