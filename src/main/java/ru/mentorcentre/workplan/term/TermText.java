package ru.mentorcentre.workplan.term;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A term as it is read: whatever people use for blanks, dashes and letters that look alike is one and the same. Both
 * texts are of equal length, so that a place found in one is the same place in the other.
 *
 * @param clean with single blanks, else as it was written
 * @param folded in small Russian letters, with «-» for a dash, «,» for what separates, without ё
 */
record TermText(String clean, String folded) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final String WRITTEN =
            "abcehkmoptxyёі(;)\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\uFE58\uFE63\uFF0D";
    private static final String MEANT = "авсенкмортхуеi,, -----------";
    private static final String AROUND = " .,:-";
    /** A dash at the end of the whole is not passed over: «октябрь –» lacks something. */
    private static final String AT_THE_END = " .,:";

    static TermText of(String raw) {
        var composed = Normalizer.normalize(raw == null ? "" : raw, Normalizer.Form.NFC);
        var clean = BLANKS.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ");
        var folded = new StringBuilder(clean.length());
        clean.chars().map(Character::toLowerCase).map(TermText::meant).forEach(letter -> folded.append((char) letter));
        return new TermText(clean, folded.toString()).part(0, clean.length(), AT_THE_END);
    }

    private static int meant(int letter) {
        var place = WRITTEN.indexOf(letter);
        return place < 0 ? letter : MEANT.charAt(place);
    }

    /** What stands between two places, without blanks and marks around it. */
    TermText part(int from, int to) {
        return part(from, to, AROUND);
    }

    private TermText part(int from, int to, String marksAfter) {
        int first = from;
        int end = to;
        while (first < end && AROUND.indexOf(folded.charAt(first)) >= 0) {
            first++;
        }
        while (end > first && marksAfter.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return new TermText(clean.substring(first, end), folded.substring(first, end));
    }

    /** As it was written, for the screen. */
    String quoted() {
        return clean.lastIndexOf('(') > clean.lastIndexOf(')') ? clean + ")" : clean;
    }

    /** The same with blanks to read in a place that has been read already; what was written stays. */
    TermText without(int from, int to) {
        var blanks = " ".repeat(to - from);
        var rest = folded.substring(0, from) + blanks + folded.substring(to);
        return new TermText(clean, rest).part(0, rest.length());
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }
}
