package ru.mentorcentre.workplan.term;

import java.util.regex.Pattern;

/** Years that stand in the text of a term. */
public final class StatedYears {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private StatedYears() {}

    /** The same text with each year so many years later; {@code null} stays. */
    public static String moved(String term, int years) {
        return term == null
                ? null
                : YEAR.matcher(term).replaceAll(found -> String.valueOf(Integer.parseInt(found.group()) + years));
    }
}
