package ru.mentorcentre.shared.web;

/** Text as somebody typed it, without spare spaces; {@code null} when nothing is left. */
public final class TypedText {

    private TypedText() {}

    /** One line: nothing around it, single spaces inside. */
    public static String line(String typed) {
        String line = typed == null ? "" : typed.strip().replaceAll("[\\s\\u00a0]+", " ");
        return line.isEmpty() ? null : line;
    }

    /** Several lines, with the line ends of the database. */
    public static String paragraphs(String typed) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        return text.isEmpty() ? null : text;
    }
}
