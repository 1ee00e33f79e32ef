package ru.mentorcentre.workplan.wording;

import java.util.Map;
import java.util.regex.Matcher;

/** The words of a message or a template. */
public record MessageWording(String subject, String body) {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_BODY = 4000;

    /** Puts values into the fields; one without a value stays as it is. */
    public MessageWording filled(Map<MessageField, String> values) {
        String about = filled(subject, values);
        return new MessageWording(
                about.length() <= LONGEST_SUBJECT ? about : about.substring(0, LONGEST_SUBJECT - 1) + "…",
                filled(body, values));
    }

    private static String filled(String text, Map<MessageField, String> values) {
        return MessageField.braces()
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        MessageField.named(found.group(1)).map(values::get).orElse(found.group())));
    }
}
