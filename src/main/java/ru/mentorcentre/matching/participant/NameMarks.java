package ru.mentorcentre.matching.participant;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People in the stored texts of a draft: a mark with a key stands for the name, so that nobody's name outlives the card
 * of the person (domain §16). The names of today take the place of the marks when a page is shown.
 */
public final class NameMarks {

    private static final Pattern MARK = Pattern.compile("⟨([rm])(\\d{1,18})⟩");
    private static final String GONE = "неизвестно";

    private final Map<Long, String> requests;
    private final Map<Long, String> mentors;

    NameMarks(Map<Long, String> requests, Map<Long, String> mentors) {
        this.requests = requests;
        this.mentors = mentors;
    }

    public static String requestMark(long id) {
        return "⟨r" + id + "⟩";
    }

    public static String mentorMark(long id) {
        return "⟨m" + id + "⟩";
    }

    /** Keys of the requests these texts speak of. */
    public static Set<Long> requestsIn(Collection<String> texts) {
        return keys(texts, "r");
    }

    /** Keys of the mentors these texts speak of. */
    public static Set<Long> mentorsIn(Collection<String> texts) {
        return keys(texts, "m");
    }

    public String in(String text) {
        return text == null
                ? null
                : MARK.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement((found.group(1).equals("r") ? requests : mentors)
                                        .getOrDefault(Long.valueOf(found.group(2)), GONE)));
    }

    public String ofRequest(long id) {
        return requests.getOrDefault(id, GONE);
    }

    public String ofMentor(long id) {
        return mentors.getOrDefault(id, GONE);
    }

    private static Set<Long> keys(Collection<String> texts, String kind) {
        Set<Long> keys = new TreeSet<>();
        texts.forEach(text -> MARK.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(kind))
                .forEach(found -> keys.add(Long.valueOf(found.group(2)))));
        return keys;
    }
}
