package ru.mentorcentre.shared;

/**
 * Something that wants attention: on the first page, or on top of a list.
 *
 * @param text the second line, may be {@code null}
 * @param url the page where it is dealt with
 * @param tone info, warning or error
 */
public record Matter(String title, String text, String url, String tone) {

    public static Matter error(String title, String text, String url) {
        return new Matter(title, text, url, "error");
    }

    public static Matter warning(String title, String text, String url) {
        return new Matter(title, text, url, "warning");
    }

    public static Matter info(String title, String text, String url) {
        return new Matter(title, text, url, "info");
    }
}
