package ru.mentorcentre.workplan.term;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a term from left to right. Blanks and full stops between words say nothing. */
final class TermScanner {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nl}]+");
    private static final String BLANKS = " .";

    private final Matcher matcher;
    private final String text;
    private int position;

    TermScanner(String text) {
        this.text = text;
        this.matcher = WORD.matcher(text);
    }

    /** Passes what comes next if it looks like this; {@code null} if it does not. */
    MatchResult accept(Pattern pattern) {
        skipBlanks();
        matcher.usePattern(pattern).region(position, text.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        position = matcher.end();
        return matcher.toMatchResult();
    }

    /** Passes the next word if it has such a meaning; {@code null} if it has none. */
    <T> T word(Function<String, T> meanings) {
        int before = position;
        var word = accept(WORD);
        T meaning = word == null ? null : meanings.apply(word.group());
        if (meaning == null) {
            position = before;
        }
        return meaning;
    }

    boolean isAtEnd() {
        skipBlanks();
        return position == text.length();
    }

    private void skipBlanks() {
        while (position < text.length() && BLANKS.indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }
}
