package ru.mentorcentre.shared.web;

/**
 * Something that wants attention: on the first page, or on top of a list.
 *
 * @param text the second line, may be {@code null}
 * @param url the page where it is dealt with
 * @param tone info, warning or error
 */
public record AttentionItem(String title, String text, String url, String tone) {

    public static AttentionItem error(String title, String text, String url) {
        return new AttentionItem(title, text, url, "error");
    }

    public static AttentionItem warning(String title, String text, String url) {
        return new AttentionItem(title, text, url, "warning");
    }

    public static AttentionItem info(String title, String text, String url) {
        return new AttentionItem(title, text, url, "info");
    }
}
