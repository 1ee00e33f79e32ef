package ru.mentorcentre.mentoring;

/**
 * Something on top of a list that wants attention.
 *
 * @param text the second line, may be {@code null}
 * @param url the page where it is dealt with
 * @param tone info, warning or error
 */
record Matter(String title, String text, String url, String tone) {

    static Matter warning(String title, String text, String url) {
        return new Matter(title, text, url, "warning");
    }

    static Matter error(String title, String text, String url) {
        return new Matter(title, text, url, "error");
    }
}
