package ru.mentorcentre.workplan.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A place of a text that is filled from an event or the centre; it is written in braces. */
public enum MessageField {
    EVENT("мероприятие"),
    TERM("срок"),
    PLACE("место"),
    RESPONSIBLE("ответственный"),
    CENTRE("центр");

    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]{1,60})}");

    private final String title;

    MessageField(String title) {
        this.title = title;
    }

    /** «{мероприятие}», as it is typed. */
    public String written() {
        return "{" + title + "}";
    }

    /** All of them in words. */
    public static String all() {
        return Arrays.stream(values()).map(MessageField::written).collect(Collectors.joining(", "));
    }

    static Optional<MessageField> named(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.title.equals(name)).findFirst();
    }

    /** What stands in braces and is no field, as it was typed. */
    public static List<String> unknown(String text) {
        return inBraces(text)
                .filter(one -> named(one.group(1)).isEmpty())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** The fields of a text that nothing was put into, as they were typed. */
    public static List<String> unfilled(String text) {
        return inBraces(text)
                .filter(one -> named(one.group(1)).isPresent())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    static Pattern braces() {
        return BRACES;
    }

    private static java.util.stream.Stream<MatchResult> inBraces(String text) {
        return BRACES.matcher(text == null ? "" : text).results();
    }
}
